import Interchange
import JSONStore
import Wording

extension Event {
  /// The event as held, with what was decided.
  ///
  /// - Throws: ``RecognitionError/wrongState(_:_:)`` for one that is over, and
  ///   ``RecognitionError/notYet(_:_:today:)`` for one that lies ahead.
  public func held(
    on today: CalendarDate, decisions: [String] = [], document: String? = nil, link: String? = nil
  ) throws(RecognitionError) -> Event {
    guard state == .planned else { throw .wrongState(id, state) }
    guard from <= today else { throw .notYet(id, from, today: today) }
    var event = self
    event.state = .held
    event.decisions += decisions
    event.document = document ?? self.document
    event.link = link ?? self.link
    return event
  }

  /// The event as cancelled.
  ///
  /// - Throws: ``RecognitionError/wrongState(_:_:)`` for one that is over.
  public func cancelled() throws(RecognitionError) -> Event {
    guard state == .planned else { throw .wrongState(id, state) }
    var event = self
    event.state = .cancelled
    return event
  }
}

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

extension RecordSet<CouncilMember> {
  /// Takes a new member in.
  ///
  /// - Throws: ``RecognitionError/alreadyInCouncil(_:)`` where somebody of the name is a member then.
  public mutating func join(_ member: CouncilMember) throws(RecognitionError) {
    let name = FoldedText(member.name)
    if let known = first(where: { $0.isMember(on: member.from) && FoldedText($0.name) == name }) {
      throw .alreadyInCouncil(known.id)
    }
    do throws(ValueProblem) {
      put(try member.checked())
    } catch {
      throw .value(error)
    }
  }

  /// Ends a membership on `date`.
  ///
  /// - Throws: ``RecognitionError/leftCouncil(_:_:)`` where it is over, ``RecognitionError/value(_:)``
  ///   where the day lies before the first one.
  public mutating func leave(
    _ member: CouncilMember, on date: CalendarDate
  ) throws(RecognitionError) -> CouncilMember {
    if let until = member.until { throw .leftCouncil(member.id, until) }
    var left = member
    left.until = date
    do throws(ValueProblem) {
      put(try left.checked())
    } catch {
      throw .value(error)
    }
    return left
  }
}

extension RecordSet<Partner> {
  /// Takes a new partner in.
  ///
  /// - Throws: ``RecognitionError/knownPartner(_:)`` where one of the same name is known.
  public mutating func register(_ partner: Partner) throws(RecognitionError) {
    if let known = first(where: { $0.id != partner.id && $0.isMeant(by: partner.name) }) {
      throw .knownPartner(known.id)
    }
    do throws(ValueProblem) {
      put(try partner.checked())
    } catch {
      throw .value(error)
    }
  }
}
