extension Sequence<Roadmap> {
  /// The roadmap that was read from the file whose SHA-256 is `hash`, or `nil` where none was.
  ///
  /// - Complexity: O(*n*).
  public func imported(fromHash hash: String) -> Roadmap? {
    first { $0.origin?.hash == hash }
  }
}
