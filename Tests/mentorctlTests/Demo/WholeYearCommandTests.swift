import JSONStore
import MentorTestSupport
import Testing
import Wording

@Suite("demo --whole-year")
struct WholeYearCommandTests {
  private func counts(_ text: String, under key: String) throws -> [String: Int] {
    guard
      case .object(let members) = try JSONCoding.decode(
        JSON.self, from: Array(text.utf8), file: ""),
      case .object(let counts)? = members.first(where: { $0.key == key })?.value
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: counts.compactMap { member in
        if case .integer(let number) = member.value { (member.key, Int(number)) } else { nil }
      })
  }

  @Test(
    "Writes a school at the end of its year, and says what is wrong on purpose",
    arguments: ["ru", "en"])
  func school(language: String) throws {
    let world = try TestWorld(today: "2027-05-25")
    let made = world(
      "demo", "/data", "--whole-year", "--lang", language, "--today", "2027-05-25")
    #expect(made.status == 0)
    #expect(made.errors.isEmpty)
    try expectGolden(made.output, "demo/whole-year-\(language).txt")
    #expect(world("check", "--severity", "error").status == 0)
    #expect(world("doctor").status == 0)
    #expect(world("status").status == 0)
  }

  @Test("What check finds is what the command announced, and no reference is broken")
  func announced() throws {
    let world = try TestWorld(today: "2027-05-31")
    let made = world(
      "demo", "/data", "--whole-year", "--mentors", "60", "--mentees", "200", "--organizations",
      "6", "--json")
    #expect(made.status == 0)
    let announced = try counts(made.output, under: "disorder")
    let found = world("check", "--json").output
    #expect(!found.contains("reference.broken") && !announced.isEmpty)
    for (code, count) in announced {
      #expect(found.parts(around: "\"code\": \"\(code)\"").count - 1 == count, "\(code)")
    }
    #expect(found.parts(around: "\"code\": \"").count - 1 == announced.values.reduce(0, +))
    let states = try counts(made.output, under: "states")
    #expect(states.count == 8 || states.count == 9)
  }

  @Test("The same seed gives the same files, another seed others")
  func deterministic() throws {
    let files = [
      "people.json", "pairs.json", "meetings.json", "feedback.json", "plans.json", "orders.json",
      "support.json", "awards.json",
    ]
    func contents(_ seed: String) throws -> [String?] {
      let world = try TestWorld(today: "2027-06-15")
      world("demo", "/data", "--whole-year", "--seed", seed)
      return try files.map { try world.data($0) }
    }
    let one = try contents("5")
    #expect(try contents("5") == one)
    #expect(try contents("6") != one)
    #expect(one.allSatisfy { $0 != nil })
  }

  @Test("Without a day it is the last of May of the current school year")
  func defaultDay() throws {
    let made = try TestWorld(today: "2026-11-21")("demo", "/data", "--whole-year", "--json")
    #expect(made.output.contains("\"date\": \"2027-05-31\""))
  }

  @Test("A day at which no year is over is refused", arguments: ["2026-10-01", "2027-08-01"])
  func refused(day: String) throws {
    let world = try TestWorld()
    let made = world("demo", "/data", "--whole-year", "--today", day)
    #expect(made.status == 64)
    #expect(made.errors.contains("31.07.2027"))
    #expect(world("status").status == 66)
  }

  @Test("A dry run writes nothing")
  func rehearsed() throws {
    let world = try TestWorld(today: "2027-05-31")
    #expect(world("demo", "/data", "--whole-year", "--dry-run").status == 0)
    #expect(world("status").status == 66)
  }
}
