public import JSONStore
public import Wording

/// What a person is in education or at work.
public enum RoleKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// A learner of a school.
  case learner
  /// A student of a professional or higher education organisation.
  case student
  /// A teacher.
  case teacher
  /// An employee of an enterprise or of another organisation.
  case employee
  case other

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .learner: Phrase(ru: "ученик", en: "learner")
    case .student: Phrase(ru: "студент", en: "student")
    case .teacher: Phrase(ru: "педагог", en: "teacher")
    case .employee: Phrase(ru: "работник", en: "employee")
    case .other: Phrase(ru: "другое", en: "other")
    }
  }
}

/// What a person is in education or at work, with what the rules of the forms need.
public struct PersonRole: Record, Hashable {
  /// The course of a student, from 1 to 6; `nil` where it is not known or does not apply.
  public var course: Int?

  /// The employer: an identifier of a partner, or the name as the source gives it.
  public var employer: String?

  /// The completed years of work in the profession; `nil` where they are not known.
  public var experienceYears: Int?

  /// The grade of a learner; `nil` where it is not known or does not apply.
  public var grade: Grade?

  /// What the person is.
  public var kind: RoleKind

  /// Whether the person came to this organisation from another; `nil` where it is not known.
  public var newEmployee: Bool?

  /// The position, as the source names it.
  public var position: String?

  /// The subjects that the person teaches.
  public var subjects: [String]

  /// The courses that are accepted.
  public static let courses = 1...6

  /// The years of experience that are accepted.
  public static let experience = 0...80

  /// Creates a role.
  public init(
    kind: RoleKind, grade: Grade? = nil, course: Int? = nil, position: String? = nil,
    subjects: [String] = [], experienceYears: Int? = nil, newEmployee: Bool? = nil,
    employer: String? = nil
  ) {
    self.kind = kind
    self.grade = grade
    self.course = course
    self.position = position
    self.subjects = subjects
    self.experienceYears = experienceYears
    self.newEmployee = newEmployee
    self.employer = employer
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    course = try map.optional("course", old?.course)
    employer = try map.optional("employer", old?.employer)
    experienceYears = try map.optional("experienceYears", old?.experienceYears)
    grade = try map.optional("grade", old?.grade)
    kind = try map.field("kind", old?.kind)
    newEmployee = try map.optional("newEmployee", old?.newEmployee)
    position = try map.optional("position", old?.position)
    subjects = try map.field("subjects", old?.subjects, default: [])
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if let course, !Self.courses.contains(course) {
      return ValueProblem(
        Phrase(ru: "курс \(course) вне пределов 1–6", en: "course \(course) is outside 1–6"))
    }
    if let experienceYears, !Self.experience.contains(experienceYears) {
      return ValueProblem(
        Phrase(
          ru: "стаж \(experienceYears) вне пределов 0–80 лет",
          en: "\(experienceYears) years of experience are outside 0–80"))
    }
    return nil
  }
}

extension PersonRole {
  /// What the person most likely is by the other fields: a grade makes a learner, a course a
  /// student, subjects or a teacher's position a teacher, any other position or an employer an
  /// employee.
  public var likelyKind: RoleKind {
    if grade != nil { return .learner }
    if course != nil { return .student }
    if !subjects.isEmpty { return .teacher }
    guard let position else { return employer == nil ? .other : .employee }
    return RoleKind(named: position) ?? .employee
  }
}

extension RoleKind {
  private static let words: [(stem: String, kind: RoleKind)] = [
    ("ученик", .learner), ("ученица", .learner), ("обучающ", .learner), ("учащ", .learner),
    ("школьни", .learner), ("студент", .student), ("учител", .teacher), ("педагог", .teacher),
    ("преподавател", .teacher), ("воспитател", .teacher), ("логопед", .teacher),
    ("тьютор", .teacher), ("тренер", .teacher), ("методист", .teacher), ("работник", .employee),
    ("сотрудник", .employee), ("специалист", .employee), ("инженер", .employee),
    ("предпринимател", .employee), ("работодател", .employee), ("директор", .employee),
  ]

  /// The kind that a word of `text` names, such as «учитель физики»; `nil` where none does.
  public init?(named text: String) {
    let folded = FoldedText(text)
    if let exact = Self.allCases.first(where: { FoldedText($0.name.ru) == folded }) {
      self = exact
      return
    }
    let found = folded.words.lazy.compactMap { word in
      Self.words.first { word.hasPrefix($0.stem) || word.hasSuffix("-" + $0.stem) }
    }.first
    guard let found else { return nil }
    self = found.kind
  }
}
