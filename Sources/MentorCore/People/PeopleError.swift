public import JSONStore
public import Wording

/// The ways in which people and their profiles are refused.
public enum PeopleError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// The text cannot be the name of one person.
  case notAName
  /// A name holds characters that cannot be seen and that change what is seen.
  case hiddenControls
  /// The person is a mentor of that year already.
  case alreadyMentor(PersonID, MentorID, SchoolYear)
  /// The person is a mentee of that year already.
  case alreadyMentee(PersonID, MenteeID, SchoolYear)
  /// A capacity is below the places that pairs take.
  case capacityBelowTaken(MentorID, capacity: Int, TakenPlaces)
  /// Somebody in open pairs cannot leave the pool.
  case inOpenPairs(record: String, ParticipantStatus, pairs: [String])
  /// The profile has that place in the pool already.
  case alreadyStands(record: String, ParticipantStatus)
  /// A field is kept by the program and cannot be set.
  case fixedField(String, record: String)

  public var category: ErrorCategory {
    switch self {
    case .value, .notAName, .hiddenControls, .fixedField: .invalidValue
    case .alreadyMentor, .alreadyMentee, .capacityBelowTaken, .inOpenPairs, .alreadyStands:
      .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .notAName:
      Phrase(
        ru: "это не фамилия и имя одного человека",
        en: "this is not the surname and given name of one person")
    case .hiddenControls:
      Phrase(
        ru: "в имени есть невидимые знаки, которые управляют текстом",
        en: "the name holds invisible characters that control the text")
    case .alreadyMentor(let person, let mentor, let year):
      Phrase(
        ru: "\(person) в \(year.jsonText) учебном году уже наставник: \(mentor)",
        en: "\(person) is a mentor of \(year.jsonText) already: \(mentor)")
    case .alreadyMentee(let person, let mentee, let year):
      Phrase(
        ru: "\(person) в \(year.jsonText) учебном году уже наставляемый: \(mentee)",
        en: "\(person) is a mentee of \(year.jsonText) already: \(mentee)")
    case .capacityBelowTaken(let mentor, let capacity, let taken):
      Phrase(
        ru: "вместимость \(capacity) меньше занятых мест у наставника \(mentor): занято "
          + "\(taken.count) (\(taken.pairs.joined(separator: ", ")))",
        en: "capacity \(capacity) is below the places taken at mentor \(mentor): "
          + "\(taken.count) (\(taken.pairs.joined(separator: ", ")))")
    case .inOpenPairs(let record, let status, let pairs):
      Phrase(
        ru: "состояние \(record) не может стать «\(status.name.ru)»: открыты пары "
          + pairs.joined(separator: ", "),
        en: "\(record) cannot become \(status.name.en) with open pairs: "
          + pairs.joined(separator: ", "))
    case .alreadyStands(let record, let status):
      Phrase(
        ru: "\(record) уже в этом положении: «\(status.name.ru)»",
        en: "\(record) is \(status.name.en) already")
    case .fixedField(let field, let record):
      Phrase(
        ru: "поле \(field.visible) записи \(record) не меняется",
        en: "the field \(field.visible) of \(record) cannot be changed")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .notAName:
      Phrase(
        ru: "Напишите фамилию, имя и отчество: «Иванова Мария Петровна», или задайте --surname и "
          + "--given.",
        en: "Write surname, given name and patronymic, or give --surname and --given.")
    case .hiddenControls:
      Phrase(
        ru: "Наберите имя на клавиатуре заново.", en: "Type the name anew on the keyboard.")
    case .alreadyMentor(_, let mentor, _):
      Phrase(
        ru: "Измените эту запись: mentorctl mentor edit \(mentor).",
        en: "Change that record: mentorctl mentor edit \(mentor).")
    case .alreadyMentee(_, let mentee, _):
      Phrase(
        ru: "Измените эту запись: mentorctl mentee edit \(mentee).",
        en: "Change that record: mentorctl mentee edit \(mentee).")
    case .capacityBelowTaken(_, _, let taken):
      Phrase(
        ru: "Укажите не меньше \(taken.count) или сначала расформируйте лишние пары.",
        en: "Give at least \(taken.count), or dissolve some of the pairs first.")
    case .inOpenPairs(_, _, let pairs):
      Phrase(
        ru: "Сначала расформируйте их: mentorctl pair dissolve "
          + "\(pairs.map { "\($0)" }.joined(separator: " ")).",
        en: "Dissolve them first: mentorctl pair dissolve "
          + "\(pairs.map { "\($0)" }.joined(separator: " ")).")
    case .alreadyStands(let record, _):
      Phrase(
        ru: "Посмотрите запись: mentorctl \(record.hasPrefix("M") ? "mentor" : "mentee") show "
          + "\(record).",
        en: "Look at it: mentorctl \(record.hasPrefix("M") ? "mentor" : "mentee") show "
          + "\(record).")
    case .fixedField:
      Phrase(
        ru: "Код, происхождение, человека и учебный год записи задаёт сама программа.",
        en: "Identifier, origin, person and school year of a record are kept by the program.")
    }
  }
}

/// The places of a mentor that pairs take.
public struct TakenPlaces: Hashable, Sendable {
  /// How many.
  public let count: Int

  /// The identifiers of the pairs, in order.
  public let pairs: [String]

  /// No place is taken.
  public static let none = TakenPlaces(count: 0, pairs: [])

  /// Creates the number of places with the pairs that take them.
  public init(count: Int, pairs: [String]) {
    self.count = count
    self.pairs = pairs
  }
}
