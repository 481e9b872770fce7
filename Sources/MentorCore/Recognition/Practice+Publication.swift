import Interchange

extension Practice {
  /// The practice as published on `date` at `link`.
  ///
  /// - Parameters:
  ///   - date: The day of publication.
  ///   - link: Where it can be read; `nil` where it is on paper.
  ///   - check: The check that knows who has agreed.
  /// - Returns: The practice in the state ``PracticeState/published``.
  /// - Throws: ``RecognitionError/notAgreed(_:_:)`` where the text names somebody who has not agreed, or
  ///   an author has not.
  public func published(
    on date: CalendarDate, at link: String?, after check: PublicationCheck
  ) throws(RecognitionError) -> Practice {
    let named = check.issues(in: Interchange.Document(text: text)).filter(\.forbids).map(\.person)
    let lacking = Set(named + check.lacking(authors)).sorted()
    guard lacking.isEmpty else { throw .notAgreed(id, lacking) }
    var practice = self
    practice.state = .published
    practice.published = date
    practice.link = link ?? self.link
    return practice
  }
}
