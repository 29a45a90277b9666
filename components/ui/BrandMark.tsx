/** Duebook's mark: a bookmark that tells the time. Decoration: the name always stands beside it. */
export function BrandMark({ size = 18 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6 3h12v18l-6-4-6 4z" />
      <path d="M12 7v4l2.5 1.5" />
    </svg>
  );
}
