'use client'
import { Toast } from 'radix-ui'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Button } from './button.tsx'

type Message = { text: string; undo?: () => void | Promise<void> }
type Shown = Message & { key: number }

const Context = createContext<(message: Message) => void>(() => {
  throw new Error('useToast needs a Toaster above it')
})

/** Says that something was done, with a way to undo it where there is one. */
export function useToast() {
  return useContext(Context)
}

export function Toaster({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([])
  const show = useCallback((message: Message) => {
    setShown((all) => [...all.slice(-2), { ...message, key: (all.at(-1)?.key ?? 0) + 1 }])
  }, [])
  const drop = (key: number) => setShown((all) => all.filter((one) => one.key !== key))
  return (
    <Context value={show}>
      <Toast.Provider duration={9000} swipeDirection="down">
        {children}
        {shown.map(({ key, text, undo }) => (
          <Toast.Root
            key={key}
            onOpenChange={(open) => !open && drop(key)}
            className="flex items-center gap-4 rounded-control border border-line-strong bg-ink px-4 py-2.5 text-paper shadow-sheet"
          >
            <Toast.Description>{text}</Toast.Description>
            {undo && (
              <Toast.Action asChild altText="Undo this">
                <Button
                  size="sm"
                  className="border-transparent bg-paper text-ink"
                  onClick={() => void undo()}
                >
                  Undo
                </Button>
              </Toast.Action>
            )}
          </Toast.Root>
        ))}
        <Toast.Viewport className="fixed inset-x-0 bottom-4 z-50 mx-auto grid w-fit max-w-[calc(100vw-2rem)] gap-2 print:hidden" />
      </Toast.Provider>
    </Context>
  )
}
