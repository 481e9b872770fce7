import JSONStore
import Wording

/// An identifier such as `V-17`.
struct VolunteerID: JSONText {
  let number: Int

  init(number: Int) {
    self.number = number
  }

  init(jsonText: String) throws(ValueProblem) {
    guard jsonText.utf8.starts(with: "V-".utf8), let number = Int(jsonText.dropFirst(2)) else {
      throw ValueProblem(Phrase(ru: "код вида V-1", en: "a code like V-1"))
    }
    self.number = number
  }

  var jsonText: String { "V-\(number)" }

  static var jsonSchema: TextSchema { TextSchema(example: "V-1", pattern: "^V-[0-9]+$") }
}

/// Whether a volunteer is free.
enum Readiness: String, JSONText, CaseIterable {
  case ready, busy, away
}

/// Where a record comes from.
struct Source: Record {
  let file: String
  let row: Int

  init(file: String, row: Int) {
    self.file = file
    self.row = row
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    file = try map.field("file", old?.file)
    row = try map.field("row", old?.row)
  }
}

/// An invented record with the fields of a questionnaire.
struct Volunteer: Record {
  let capacity: Int
  let city: String
  let goals: String?
  let hoursPerWeek: Double?
  let id: VolunteerID
  let interests: [String]
  let isActive: Bool
  let name: String
  let phone: String
  let readiness: Readiness
  let source: Source
  let year: String

  init(number: Int) {
    let topics = [
      "робототехника и электроника", "шахматы", "английский язык", "хоровое пение", "лыжи",
      "подготовка к олимпиадам",
    ]
    capacity = number % 4 + 1
    city = ["Вологда", "Петрозаводск", "Южно-Сахалинск"][number % 3]
    goals = number % 3 == 0 ? nil : "Подготовить проект №\(number) и рассказать о нём классу"
    hoursPerWeek = number % 2 == 0 ? nil : 1.5
    id = VolunteerID(number: number)
    interests = (0..<(number % 3 + 1)).map { topics[(number + $0) % topics.count] }
    isActive = number % 5 != 0
    name = "Кораблёва Аглая Тихоновна \(number)"
    phone = "+7 900 000-\(number % 90 + 10)-\(number % 80 + 10)"
    readiness = Readiness.allCases[number % 3]
    source = Source(file: "ответы на форму.xlsx", row: number)
    year = "2023/24"
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    capacity = try map.field("capacity", old?.capacity, default: 1)
    city = try map.field("city", old?.city)
    goals = try map.optional("goals", old?.goals)
    hoursPerWeek = try map.optional("hoursPerWeek", old?.hoursPerWeek)
    id = try map.field("id", old?.id)
    interests = try map.field("interests", old?.interests)
    isActive = try map.field("isActive", old?.isActive)
    name = try map.field("name", old?.name)
    phone = try map.field("phone", old?.phone)
    readiness = try map.field("readiness", old?.readiness)
    source = try map.field("source", old?.source)
    year = try map.field("year", old?.year)
    try map.check(
      capacity > 0 ? nil : ValueProblem(Phrase(ru: "мест нет", en: "there is no place")))
  }
}
