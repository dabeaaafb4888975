CREATE OR REPLACE TRIGGER versions_immutable BEFORE UPDATE OF id, article_id, n, title, text, blocks, hash, word_count, captured_at, method ON versions
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
