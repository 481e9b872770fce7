public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// Whose agreement is meant, as an option.
enum PartyChoice: String, ArgumentChoice, CaseIterable {
  case mentor, mentee, guardian, everyone

  init(_ side: AgreementSide) {
    switch side {
    case .mentor: self = .mentor
    case .mentee: self = .mentee
    case .guardian: self = .guardian
    }
  }

  var choice: Choice {
    let name: Phrase =
      switch self {
      case .mentor: AgreementSide.mentor.name
      case .mentee: AgreementSide.mentee.name
      case .guardian: AgreementSide.guardian.name
      case .everyone: Phrase(ru: "все, чьего согласия не хватает", en: "everybody who is lacking")
      }
    return Choice(rawValue, name, aliases: self == .everyone ? ["все"] : [name.ru])
  }
}

extension AgreementSide: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

/// The option that chooses one mentee of a group.
struct PartyMentee: ArgumentSet {
  @Option(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"), completion: .dynamic("mentees"),
    Phrase(
      ru: "Только этот наставляемый или его представитель.",
      en: "Only this mentee, or the mentee’s guardian."))
  var mentee: RecordReference?

  /// The parties to `pair` that `choices` mean; the sides that nobody stands on name whoever would.
  ///
  /// - Throws: ``WorkspaceError`` where there is no such mentee.
  func parties(
    _ choices: [PartyChoice], of pair: Pair, in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> [AgreementParty] {
    let required = pool.parties(to: pair)
    let only = try mentee?.mentee(in: pool.mentees, people: pool.people, context).id
    var found: [AgreementParty] = []
    for choice in choices {
      let meant = required.filter { party in
        (only == nil || party.mentee == only)
          && (choice == .everyone || PartyChoice(party.side) == choice)
      }
      found += meant.filter { !found.contains($0) }
      guard meant.isEmpty else { continue }
      // Nobody is asked on this side: the step itself refuses whoever was meant.
      switch (choice, only ?? pair.mentees.first) {
      case (.guardian, let id?): found.append(.guardian(id))
      case (.mentee, let id?), (.everyone, let id?): found.append(.mentee(id))
      case (_, _): found.append(.mentor)
      }
    }
    return found
  }
}
