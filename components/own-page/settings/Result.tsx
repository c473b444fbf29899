import type { ComponentChildren } from 'preact';
import { Icon } from '../../icons/Icon';
import './Result.css';

/** `plain`: neither a success nor a refusal, as «Preparing the file…». */
export type ResultKind = 'plain' | 'good' | 'bad';
type Props = { kind: ResultKind; text: string; children?: ComponentChildren };

/** What came of an act: told apart by icon, colour and words. Empty until there is something to say. */
export function Result({ kind, text, children }: Props) {
  const isBad = kind === 'bad' && text !== '';
  return (
    <>
      <p class={`result${kind === 'good' && text ? ' result-good' : ''}`} role="status">
        {!isBad && text && (
          <>
            {kind === 'good' && <Icon name="check" />}
            <span>
              {text}
              {children}
            </span>
          </>
        )}
      </p>
      {isBad && (
        <p class="result result-bad" role="alert">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      )}
    </>
  );
}
