internal import Assignment
public import Wording

/// Mentees left over who compete for the same places, together with those who have them.
public struct CompetitionGroup: Hashable, Sendable {
  /// The number of the group within one answer, from 0.
  public let number: Int

  /// The mentors whose places they compete for; none of them may have anybody else.
  public let mentors: [MentorID]

  /// How many places these mentors have.
  public let places: Int

  /// The mentees who have these mentors, in order.
  public let seated: [MenteeID]

  /// The mentees who are left over, in order.
  public let leftOut: [MenteeID]
}

/// Why a mentee has no mentor, in sentences.
public struct UnmatchedExplanation: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID

  /// The reasons, as stable codes.
  public let reasons: [UnmatchedReason]

  /// The reasons, as sentences.
  public let sentences: [Phrase]

  /// Those with whom the mentee competes; `nil` where the reason is not a lack of places.
  ///
  /// All of one group share its lists.
  public let group: CompetitionGroup?

  /// What would help, the best of each kind first; every entry leads to one pair more.
  public let repairs: [Repair]

  /// The rules of law or of the forms that keep mentors with places away; no repair lifts them.
  public let barriers: [PairBarrier]

  /// The mentees who compete for the same places, the one in question among them; empty where the
  /// reason is not a lack of places.
  ///
  /// One more than there are places: of the others in its group this mentee does not depend.
  ///
  /// - Complexity: O(*n* log *n*) for *n* competitors, in new memory at each call.
  public var competitors: [MenteeID] { group.map { ($0.seated + [mentee]).sorted() } ?? [] }

  /// The number of ``competitors``.
  public var competitorsCount: Int { group.map { $0.seated.count + 1 } ?? 0 }

  /// The mentors whose places they compete for.
  public var mentors: [MentorID] { group?.mentors ?? [] }

  /// How many places these mentors have.
  public var places: Int { group?.places ?? 0 }
}

extension Matching {
  /// Why the mentees whom the best answer leaves out are left out, and what would help.
  ///
  /// - Throws: ``PairingError`` as ``proposal(id:objective:favoring:form:watchedBy:)``.
  /// - Complexity: Beside solving, O(left over · mentors) for each rule that can be relaxed; memory for
  ///   the groups and not for everybody in each of them.
  public func unmatchedExplanations(
    form: FormCode? = nil, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> [UnmatchedExplanation] {
    let solution = try solution(watchedBy: observer)
    let explorer = try explorer(of: solution)
    let left = unmatched(by: solution.mentors, form: form)
    let search = RepairSearch(
      matching: self, solution: solution, explorer: explorer, left: left.map(\.mentee), form: form)
    var found: [MenteeID: UnmatchedExplanation] = [:]
    for (number, competition) in competitions(in: solution).enumerated() {
      let leftOut = competition.leftOut.map { graph.mentees[$0].id }
      let group = CompetitionGroup(
        number: number, mentors: competition.mentors.map { graph.mentors[$0].id },
        places: competition.places, seated: competition.seated.map { graph.mentees[$0].id },
        leftOut: leftOut)
      let help = search.help(for: leftOut, competing: competition)
      let sentence = Self.competition(group)
      for mentee in leftOut {
        found[mentee] = UnmatchedExplanation(
          mentee: mentee, reasons: [.noPlace], sentences: [sentence], group: group,
          repairs: help.repairs, barriers: help.barriers)
      }
    }
    return left.map { entry in
      found[entry.mentee] ?? explanation(of: entry, search.help(for: [entry.mentee]))
    }
  }

  private func explanation(
    of entry: UnmatchedMentee, _ help: RepairSearch.Help
  ) -> UnmatchedExplanation {
    let detail = graph.pool.mentees[entry.mentee].map { mentee in
      graph.pool.obstacles(to: mentee).map(\.message) + graph.pool.formRefusals(of: mentee)
    }
    let sentences = detail.flatMap { $0.isEmpty ? nil : $0 } ?? entry.reasons.map(\.message)
    return UnmatchedExplanation(
      mentee: entry.mentee, reasons: entry.reasons, sentences: sentences, group: nil,
      repairs: help.repairs, barriers: help.barriers)
  }

  /// Why one of `group` is left over; a dozen of its mentors are named.
  private static func competition(_ group: CompetitionGroup) -> Phrase {
    let (places, count) = (group.places, group.seated.count + 1)
    let names = group.mentors.prefix(12).map { "\($0)" }.joined(separator: ", ")
    let others = group.mentors.count - 12
    let more =
      others > 0 ? Phrase(ru: " и ещё \(others)", en: " and \(others) more") : Phrase(verbatim: "")
    return Phrase(
      ru: "на \(places) \(places.form("место", "места", "мест")) у "
        + "\(group.mentors.count == 1 ? "наставника" : "наставников") \(names)\(more.ru) — "
        + "\(count) \(count.form("наставляемый", "наставляемых", "наставляемых")), "
        + "а других подходящих наставников со свободными местами нет",
      en: "\(count) mentees compete for \(places) \(places == 1 ? "place" : "places") with "
        + "\(names)\(more.en), and no other mentor with a free place suits them")
  }
}

extension Pool {
  /// What the rules of its forms say against `mentee`, where every form refuses.
  func formRefusals(of mentee: Mentee) -> [Phrase] {
    guard isRefusedByForms(mentee), let person = people[mentee.person] else { return [] }
    return mentee.forms.compactMap { forms[$0] }.flatMap { form in
      eligibility.violations(ofMentee: person, in: form)
        .filter { $0.severity == .error }
        .map { $0.message + Phrase(ru: " — «\(form.name.ru)»", en: " — “\(form.name.en)”") }
    }
  }
}
