/** Duebook's mark: a bookmark that keeps the time. Decoration: the name stands beside it. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M6 3h12v18l-6-4-6 4z" />
      <path d="M12 7v4l2.5 1.5" />
    </svg>
  );
}
