import JSONStore

extension RecordSet {
  /// Puts `record` among the others, in place of one with its identifier.
  ///
  /// - Throws: ``RecognitionError/value(_:)`` where it fails the checks that its file makes; nothing
  ///   changes then.
  public mutating func enter(_ record: Element) throws(RecognitionError) {
    do throws(ValueProblem) {
      put(try record.checked())
    } catch {
      throw .value(error)
    }
  }
}
