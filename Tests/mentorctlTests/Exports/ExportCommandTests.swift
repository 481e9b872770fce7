import JSONStore
import MentorCore
import Testing

@Suite("Exports of records")
struct ExportCommandTests {
  private func rows(_ text: String) throws -> [JSON] {
    try text.split(separator: "\n").map {
      try JSONCoding.decode(JSON.self, from: Array($0.utf8), file: "export")
    }
  }

  @Test("JSON Lines hold flat objects with the same keys in every line")
  func lines() throws {
    let world = try peopleWorld()
    let people = try rows(world("export", "people", "--format", "jsonl").output)
    #expect(people.count == 3)
    #expect(people[0]["surname"] == .string("Лугова") && people[0]["role_grade"] == .string("7А"))
    #expect(people[2]["role_subjects"] == .array([.string("физика")]))
    let keys = people.map { row -> [String] in
      guard case .object(let members) = row else { return [] }
      return members.map(\.key)
    }
    #expect(Set(keys).count == 1)
    #expect(!keys[0].contains("key"))
  }

  @Test("Without names nothing is left by which somebody is known")
  func withoutNames() throws {
    let world = try peopleWorld()
    world("person", "edit", "P-3", "--set", "phone=8 900 000", "--set", "role.position=учитель")
    world("mentor", "add", "Ёлкин", "--form", "TT", "--competence", "опыты")
    for pii in ["none", "initials"] {
      let text = world("export", "people", "--format", "jsonl", "--pii", pii).output
      for secret in ["Анна", "Ильинична", "8 900", "учитель", "12.03", "2012-03-12"] {
        #expect(!text.contains(secret), "\(pii): \(secret)")
      }
      #expect(text.contains("Лугова") == (pii == "initials"))
    }
    let mentors = world("export", "mentors", "--format", "jsonl", "--pii", "none").output
    #expect(mentors.contains("\"P-3\"") && !mentors.contains("опыты"))
  }

  @Test("A topic is left only where five people name it", arguments: ["none", "initials"])
  func rareTopics(pii: String) throws {
    let world = try TestWorld()
    world("init")
    for name in ["Анна", "Борис", "Вера", "Глеб", "Дина"] {
      world("person", "add", "Седьмова \(name)", "--grade", "7А", "--born", "12.03.2014")
      world("mentee", "add", "Седьмова \(name)", "--form", "UU", "--interest", "шахматы")
    }
    world("mentee", "edit", "E-1", "--set", "requests=[\"звонить 89161234567\"]")
    let run = world("export", "mentees", "--format", "jsonl", "--pii", pii)
    let mentees = try rows(run.output)
    #expect(mentees.map { $0["interests"] } == Array(repeating: .array(["шахматы"]), count: 5))
    #expect(!run.output.contains("8916") && run.errors.contains("скрыты: 1"))
    #expect(world("export", "mentees", "--format", "jsonl").output.contains("8916"))
  }

  @Test(
    "What an order keeps of a person's role goes with the name", arguments: ["none", "initials"])
  func roles(pii: String) throws {
    let world = try TestWorld()
    world("demo", "school", "--mentors", "20", "--mentees", "40", "--today", "2026-11-20")
    for kind in DirectoryFormat.exportable where kind != "people" {
      let text = world("-C", "school", "export", kind, "--format", "jsonl", "--pii", pii).output
      #expect(!text.contains("experienceYears") && !text.contains("\"subjects\""), "\(kind)")
    }
  }

  @Test("What fewer than five people share is blank, and the rest is there")
  func smallCells() throws {
    let world = try TestWorld()
    world("init")
    let names = ["Анна", "Борис", "Вера", "Глеб", "Дина"]
    for name in names { world("person", "add", "Седьмова \(name)", "--grade", "7А") }
    for name in names.dropLast() { world("person", "add", "Восьмова \(name)", "--grade", "8А") }
    let run = world("export", "people", "--format", "jsonl", "--pii", "none")
    let grades = try rows(run.output).map { $0["role_grade"] }
    #expect(grades.count { $0 == .string("7А") } == 5)
    #expect(grades.count { $0 == .null } == 4)
    #expect(run.errors.contains("записях: 4"))
  }

  @Test("For the Russian Excel there are a mark, semicolons, Russian headings and days")
  func excel() throws {
    let world = try peopleWorld()
    let text = world("export", "people", "--excel-ru").output
    #expect(text.hasPrefix("\u{FEFF}Код;Фамилия;Имя;Отчество;"))
    #expect(text.contains("\r\n"))
    #expect(world("export", "people", "--format", "csv").output.hasPrefix("id,surname,given,"))
  }

  @Test("Every kind of records can be exported, from an empty directory too")
  func kinds() throws {
    let world = try TestWorld()
    world("init")
    for kind in DirectoryFormat.exportable {
      for format in ["jsonl", "csv", "json"] {
        let run = world("export", kind, "--format", format)
        #expect(run.status == 0, "\(kind) \(format): \(run.errors)")
      }
    }
    let unknown = world("export", "passports")
    #expect(unknown.status == 64 && unknown.errors.contains("people"))
  }
}
