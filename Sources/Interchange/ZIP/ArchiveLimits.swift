/// Bounds on what is taken out of an archive, so that a hostile file costs little.
///
/// What is inflated is counted while it is inflated; the sizes that the archive itself states are
/// never believed.
public struct ArchiveLimits: Hashable, Sendable {
  /// The largest archive in bytes: 64 MiB.
  public var archiveBytes = 64 << 20

  /// The most entries that an archive may have: 1,000.
  public var entries = 1_000

  /// The most bytes that all entries read from one archive may come to: 64 MiB.
  public var inflatedBytes = 64 << 20

  /// How many times larger than its packed form an entry may become: 100.
  public var ratio = 100

  /// The size in bytes up to which ``ratio`` does not matter: 1 MiB.
  public var freeBytes = 1 << 20

  /// Creates the bounds for ordinary documents.
  public init() {}

  /// How large an entry of `packed` bytes may become where `left` bytes may still be read.
  func bytes(forPacked packed: Int, left: Int) -> Int {
    let (product, overflow) = packed.multipliedReportingOverflow(by: ratio)
    return min(left, max(freeBytes, overflow ? .max : product))
  }
}
