/// Why reading stopped, and at which byte; a ``JSONError`` adds line, column and path.
///
/// One reference in size, so that a function which may fail costs nothing where it does not.
public struct ReadFailure: Error, Sendable {
  @usableFromInline
  final class Details: Sendable {
    let offset: Int
    let reason: JSONError.Reason

    @usableFromInline
    init(offset: Int, reason: JSONError.Reason) {
      self.offset = offset
      self.reason = reason
    }
  }

  let details: Details

  /// The byte at which reading stopped.
  var offset: Int { details.offset }

  /// What is wrong there.
  var reason: JSONError.Reason { details.reason }

  /// A failure for `reason` at the byte `offset`.
  @usableFromInline
  @inline(never)
  init(at offset: Int, _ reason: JSONError.Reason) {
    details = Details(offset: offset, reason: reason)
  }
}
