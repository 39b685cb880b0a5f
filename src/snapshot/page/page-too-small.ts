/** Everything said does not fit a page of this size, even in the smallest type that is still printed. */
export class PageTooSmall extends Error {
  override readonly name: string = "PageTooSmall";
}

/** Of all that is said, the marking alone does not fit its band. */
export class MarkingTooLong extends PageTooSmall {
  override readonly name = "MarkingTooLong";
}
