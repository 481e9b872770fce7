/// A record whose digests in the journal are keyed.
///
/// The key lives in the record alone, so that erasing the record leaves nothing in the journal that
/// could be linked to it.
public protocol Keyed {
  /// The random key, in hexadecimal digits; `nil` until the first commit draws one.
  var key: String? { get set }
}
