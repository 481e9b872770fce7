/// How much JSON is accepted; more is refused, so that a hostile file costs neither stack nor memory.
///
/// Source: STORAGE.md, section 3.5.
public enum JSONLimits {
  /// The deepest nesting of arrays and objects.
  public static let depth = 64

  /// The largest file in bytes: 64 MiB.
  public static let fileBytes = 64 << 20

  /// The longest string in bytes of UTF-8 as it stands in the file: 1 MiB.
  public static let stringBytes = 1 << 20
}
