import { useState } from 'react'
import type { DiaryStatus } from '../../core/api.ts'
import { Button } from '../ui/button.tsx'
import { confirm } from '../ui/confirm.tsx'
import { toast } from '../ui/toast.tsx'
import { client, messageOf, queryClient } from './api.ts'
import styles from './refused-screen.module.css'

type Problem = NonNullable<DiaryStatus['problem']>

/** Of these files it is known that they hold no diary this app can open; any other may be there again in a moment. */
const CAN_BE_SET_ASIDE: ReadonlySet<Problem['code']> = new Set(['empty', 'foreign', 'damaged', 'newer'])

/** The diary could not be opened: what is wrong with which file, and what can be done here. */
export function RefusedScreen({ problem }: { readonly problem: Problem }) {
  const [isBusy, setBusy] = useState(false)
  const run = async (act: () => Promise<DiaryStatus>) => {
    setBusy(true)
    try {
      const { state } = await act()
      await queryClient.invalidateQueries()
      if (state === 'refused') toast({ text: 'The diary still can not be opened.', tone: 'bad' })
    } catch (error) {
      toast({ text: messageOf(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  const setAside = async () => {
    const isSure = await confirm({
      title: 'Set the file aside?',
      text: 'It is kept, unchanged, beside the new diary under a name that says when it was set aside. The new diary starts empty.',
      confirmLabel: 'Set it aside',
      cancelLabel: 'Leave it',
    })
    if (isSure) await run(() => client.diary.setAside.mutate({}))
  }
  return (
    <main id="main" className={styles.refused} tabIndex={-1}>
      <h1 className="display">The diary stays closed</h1>
      <p className={styles.text}>{problem.message}</p>
      <dl className={styles.file}>
        <dt className="caption">The file</dt>
        <dd>{problem.file}</dd>
      </dl>
      <div className={styles.actions}>
        <Button
          variant="lamp"
          size="l"
          isDisabled={isBusy}
          onPress={() => run(() => client.diary.retry.mutate({}))}
        >
          Try again
        </Button>
        {CAN_BE_SET_ASIDE.has(problem.code) && (
          <Button size="l" isDisabled={isBusy} onPress={setAside}>
            Set it aside and start a new diary
          </Button>
        )}
        <Button variant="quiet" size="l" onPress={() => window.close()}>
          Close
        </Button>
      </div>
    </main>
  )
}
