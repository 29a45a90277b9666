import type { ReactNode } from 'react';
import css from './Page.module.css';

/** A page of the book that reads from top to bottom, under its title. */
export function Page({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.scroll}>
      <div className={css.page}>
        <header>
          <h1 className={css.title}>{title}</h1>
          {intro && <p className={css.intro}>{intro}</p>}
        </header>
        {children}
      </div>
    </div>
  );
}

/** A part of a page: its name and what it is for on the left, its controls on the right. */
export function PageSection({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <section className={css.section}>
      <div>
        <h2 className={css.heading}>{title}</h2>
        {hint && <p className={css.hint}>{hint}</p>}
      </div>
      <div className={css.controls}>{children}</div>
    </section>
  );
}
