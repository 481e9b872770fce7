internal import Assignment
public import Wording

/// Why a mentee has no mentor, in sentences.
public struct UnmatchedExplanation: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID

  /// The reasons, as stable codes.
  public let reasons: [UnmatchedReason]

  /// The reasons, as sentences.
  public let sentences: [Phrase]

  /// The mentees who compete for the same places, the one in question among them; empty where the
  /// reason is not a lack of places.
  public let competitors: [MenteeID]

  /// The mentors whose places they compete for.
  public let mentors: [MentorID]

  /// How many places these mentors have.
  public let places: Int

  /// What would help, the best of each kind first; every entry leads to one pair more.
  public let repairs: [Repair]

  /// The rules of law or of the forms that keep mentors with places away; no repair lifts them.
  public let barriers: [PairBarrier]
}

extension Matching {
  /// Why the mentees whom the best answer leaves out are left out, and what would help.
  ///
  /// - Throws: ``PairingError`` as ``proposal(id:objective:form:watchedBy:)``.
  public func unmatchedExplanations(
    form: FormCode? = nil, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> [UnmatchedExplanation] {
    let solution = try solution(watchedBy: observer)
    let explorer = try explorer(of: solution)
    let left = unmatched(by: solution.mentors, form: form)
    let rows = Dictionary(
      uniqueKeysWithValues: graph.mentees.enumerated().map { ($0.element.id, $0.offset) })
    let criticalSet = criticalSets(of: solution)
    let sets = left.map { entry in rows[entry.mentee].flatMap(criticalSet) }
    let search = RepairSearch(
      matching: self, solution: solution, explorer: explorer, left: left.map(\.mentee), form: form)
    var helpOfGroups: [[Int]: RepairSearch.Help] = [:]
    for (mentors, members) in Dictionary(grouping: left.indices, by: { sets[$0]?.mentors ?? [] })
    where !mentors.isEmpty {
      helpOfGroups[mentors] = search.help(
        for: members.map { left[$0].mentee }, competing: members.compactMap { sets[$0] })
    }
    return zip(left, sets).map { entry, set in
      guard entry.reasons == [.noPlace], let set, !set.mentors.isEmpty else {
        let help = search.help(for: [entry.mentee], competing: set.map { [$0] } ?? [])
        return explanation(of: entry, help)
      }
      let mentors = set.mentors.map { graph.mentors[$0].id }
      return UnmatchedExplanation(
        mentee: entry.mentee, reasons: entry.reasons,
        sentences: [Self.competition(set.mentees.count, mentors, places: set.places)],
        competitors: set.mentees.map { graph.mentees[$0].id }, mentors: mentors,
        places: set.places, repairs: helpOfGroups[set.mentors]?.repairs ?? [],
        barriers: helpOfGroups[set.mentors]?.barriers ?? [])
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
      mentee: entry.mentee, reasons: entry.reasons, sentences: sentences, competitors: [],
      mentors: [], places: 0, repairs: help.repairs, barriers: help.barriers)
  }

  private static func competition(
    _ count: Int, _ mentors: [MentorID], places: Int
  ) -> Phrase {
    let names = mentors.map { "\($0)" }.joined(separator: ", ")
    return Phrase(
      ru: "на \(places) \(places.form("место", "места", "мест")) у "
        + "\(mentors.count == 1 ? "наставника" : "наставников") \(names) — "
        + "\(count) \(count.form("наставляемый", "наставляемых", "наставляемых")), "
        + "а других подходящих наставников со свободными местами нет",
      en: "\(count) mentees compete for \(places) \(places == 1 ? "place" : "places") with "
        + "\(names), and no other mentor with a free place suits them")
  }
}

extension Pool {
  /// What the rules of its forms say against `mentee`, where every form refuses.
  func formRefusals(of mentee: Mentee) -> [Phrase] {
    guard isRefusedByForms(mentee), let person = people[mentee.person] else { return [] }
    return mentee.forms.compactMap { FormCatalogue.standard[$0] }.flatMap { form in
      eligibility.violations(ofMentee: person, in: form)
        .filter { $0.severity == .error }
        .map { $0.message + Phrase(ru: " — «\(form.name.ru)»", en: " — “\(form.name.en)”") }
    }
  }
}
