extension Shelf where Content == Survey {
  /// The surveys of every year.
  public static var surveys: Self { Self("surveys") }
}
