// An answer of the engine for the present figures. The last answer stays until the next has come, so that nothing flickers.
import { useEffect, useState } from 'react';
import type { Answer, Question, QuestionArguments } from '../../app/engine/questions';
import { usePane } from './context';

interface Given<Q extends Question> {
  readonly question: Q;
  readonly answer: Answer<Q>;
}

/** Undefined before the first answer; asked again whenever the figures, the language or the arguments change. */
export function useAnswer<Q extends Question>(question: Q, args: QuestionArguments<Q>): Answer<Q> | undefined {
  const { ask, state, words, dispatch } = usePane();
  const [given, setGiven] = useState<Given<Q>>();
  const key = JSON.stringify(args);
  useEffect(() => {
    let isWanted = state.revision > 0;
    if (!isWanted) return undefined;
    ask(question, JSON.parse(key) as QuestionArguments<Q>).then(
      (answer) => {
        if (isWanted) setGiven({ question, answer });
      },
      (error: unknown) => {
        if (isWanted) dispatch({ do: 'programFailed', error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, dispatch, question, key, state.revision, words]);
  return given?.question === question ? given.answer : undefined;
}
