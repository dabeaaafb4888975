import ReactMarkdown from 'react-markdown'

/** A person's Markdown. Raw HTML in it is shown as text, never run; links lead away without telling from where. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="grid max-w-prose gap-2 text-pretty wrap-anywhere [&_a]:text-accent [&_a]:underline [&_blockquote]:border-s-2 [&_blockquote]:border-line-strong [&_blockquote]:ps-3 [&_blockquote]:font-serif [&_h1]:font-serif [&_h1]:text-lg [&_h1]:font-semibold [&_h2]:font-serif [&_h2]:text-base [&_h2]:font-semibold [&_li]:ms-5 [&_ol]:list-decimal [&_ul]:list-disc">
      <ReactMarkdown
        disallowedElements={['img']}
        components={{
          a: ({ href, children }) => (
            <a href={href} rel="noreferrer nofollow">
              {children}
            </a>
          ),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
