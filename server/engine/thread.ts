import { parentPort } from 'node:worker_threads'
import type { Answer, Request, TaskName, Tasks } from './task.ts'

/** The far end of pool.ts: takes one task at a time. Engines are loaded when first asked for. */
async function perform(request: Request): Promise<Tasks[TaskName]['output']> {
  switch (request.name) {
    case 'readHtml': {
      const [{ readHtml }, { decode }] = await Promise.all([
        import('#core/read/read-html.ts'),
        import('#core/read/decode.ts'),
      ])
      const { content, url } = request.input
      return readHtml(typeof content === 'string' ? content : decode(content), url)
    }
    case 'readFeed': {
      const { readFeedOrPage } = await import('#core/feeds/read-feed-or-page.ts')
      const { content, contentType, url } = request.input
      return readFeedOrPage(content, contentType, url)
    }
    case 'readFile': {
      const { readFile } = await import('../files/read-file.ts')
      return readFile(request.input)
    }
    case 'readDocument': {
      const { documentReport } = await import('../imports/document-report.ts')
      return documentReport(request.input)
    }
    case 'findEdit': {
      const { findEdit } = await import('#core/checks/find-edit.ts')
      return findEdit(request.input.before, request.input.after)
    }
    case 'readText': {
      const { readText } = await import('#core/read/read-text.ts')
      return readText(request.input.content, request.input.filename)
    }
    case 'extract': {
      const { extractArticle } = await import('#core/extract/pipeline.ts')
      return extractArticle(request.input)
    }
    case 'compare': {
      const { compareArticles } = await import('#core/align/compare.ts')
      return compareArticles(request.input)
    }
    case 'compareDecided': {
      const { compareDecided } = await import('#core/decide/compare-decided.ts')
      return compareDecided(request.input.articles, request.input.decisions)
    }
    case 'decideStored': {
      const { decideStored } = await import('#core/decide/compare-decided.ts')
      const { stored, articles, decisions } = request.input
      return decideStored(stored, articles, decisions)
    }
    case 'countPairs': {
      const { countPairs } = await import('./count-pairs.ts')
      return countPairs(request.input)
    }
  }
}

async function answer(request: Request): Promise<Answer> {
  try {
    return { ok: true, output: await perform(request) }
  } catch (error) {
    if (!(error instanceof Error)) return { ok: false, name: 'Error', code: null, message: String(error) }
    const code = 'code' in error && typeof error.code === 'string' ? error.code : null
    return { ok: false, name: error.name, code, message: error.message }
  }
}

parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await answer(request)))
