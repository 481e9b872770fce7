extension [Bool] {
  /// One flag for each number below `count`, set for those listed in ascending order.
  ///
  /// - Throws: ``CertificateViolation/unorderedNumbers(found:)`` at the first number out of order or
  ///   range.
  init(marking numbers: [Int], below count: Int) throws(CertificateViolation) {
    self.init(repeating: false, count: count)
    var previous = -1
    for number in numbers {
      guard number > previous, number < count else { throw .unorderedNumbers(found: number) }
      self[number] = true
      previous = number
    }
  }
}
