public import JSONStore
public import Wording

/// A group of participants of whom an organisation asks something before they may be paired.
public enum ParticipantGroup: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Every mentor.
  case mentor
  /// Every mentee.
  case mentee
  /// Mentors who are learners, students, teachers, employees, or anything else.
  case learner, student, teacher, employee, other

  /// The group in words.
  public var name: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставники", en: "mentors")
    case .mentee: Phrase(ru: "наставляемые", en: "mentees")
    case .learner: Phrase(ru: "наставники-ученики", en: "mentors who are learners")
    case .student: Phrase(ru: "наставники-студенты", en: "mentors who are students")
    case .teacher: Phrase(ru: "наставники-педагоги", en: "mentors who are teachers")
    case .employee: Phrase(ru: "наставники-работники", en: "mentors who are employees")
    case .other: Phrase(ru: "прочие наставники", en: "other mentors")
    }
  }
}

/// A paper that an organisation asks of a group: `employee: справка о допуске`.
///
/// Which papers are asked is the organisation's own matter; the program ships with none.
public struct ClearanceRequirement: JSONText, Hashable {
  /// Of whom it is asked.
  public let group: ParticipantGroup

  /// What the paper is called.
  public let kind: String

  public init(jsonText: String) throws(ValueProblem) {
    let parts = jsonText.split(separator: ":", maxSplits: 1).map { String($0).cleaned() }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValueProblem(
        Phrase(ru: "не требование документа: ", en: "no requirement of a paper: ")
          + .quoted(jsonText),
        hint: Phrase(
          ru: "Напишите группу и название документа: employee: справка о допуске.",
          en: "Write the group and what the paper is called: employee: clearance."))
    }
    group = try ParticipantGroup(jsonText: parts[0])
    kind = parts[1]
  }

  public var jsonText: String { "\(group.rawValue): \(kind)" }

  public static var jsonSchema: TextSchema {
    TextSchema(
      example: "employee: справка",
      pattern: "^(\(ParticipantGroup.allCases.map(\.rawValue).joined(separator: "|"))): .+$")
  }
}
