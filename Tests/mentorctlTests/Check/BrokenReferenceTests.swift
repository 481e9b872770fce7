import Testing

@testable import MentorCore

/// One rule finds broken references in every collection.
@Suite("Broken references")
struct BrokenReferenceTests {
  /// A record that refers to records number 900, which are not there.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let key: String
    let record: String
    let missing: [String]

    var testDescription: String { file }

    init(_ file: String, _ key: String, _ record: String, _ missing: String...) {
      self.file = file
      self.key = key
      self.record = record
      self.missing = missing
    }

    /// The identifier of the record.
    var id: String {
      record.split(separator: "\"id\": \"").last?.prefix { $0 != "\"" }.description ?? ""
    }
  }

  private static let year = "\"year\": \"2026/27\""

  static let cases = [
    Case("mentors.json", "mentors", "\"id\": \"M-800\", \"person\": \"P-900\", \(year)", "P-900"),
    Case("mentees.json", "mentees", "\"id\": \"E-800\", \"person\": \"P-900\", \(year)", "P-900"),
    Case(
      "consents.json", "consents",
      "\"kind\": \"processing\", \"person\": \"P-900\", \"signed\": \"2026-09-01\", \"signer\": "
        + "{\"kind\": \"self\"}, \"id\": \"C-800\"", "P-900"),
    Case(
      "retention.json", "retentions",
      "\"consent\": \"C-900\", \"destroyBy\": \"2026-10-30\", \"id\": \"RET-800\", \"person\": "
        + "\"P-900\"", "C-900", "P-900"),
    Case(
      "interviews.json", "interviews",
      "\"date\": \"2026-09-01\", \"id\": \"INT-800\", \"outcome\": \"recommended\", \"person\": "
        + "\"P-900\"", "P-900"),
    Case(
      "trainings.json", "trainings",
      "\"id\": \"T-800\", \"title\": \"Школа\", \"participants\": [\"P-900\"], \(year)", "P-900"),
    Case(
      "clearances.json", "clearances",
      "\"id\": \"CL-800\", \"issued\": \"2026-09-01\", \"kind\": \"справка\", \"person\": \"P-900\"",
      "P-900"),
    Case(
      "constraints.json", "constraints",
      "\"id\": \"L-800\", \"kind\": \"lock\", \"mentee\": \"E-900\", \"mentor\": \"M-900\"",
      "E-900",
      "M-900"),
    Case(
      "pairs.json", "pairs",
      "\"form\": \"UU\", \"id\": \"PAIR-800\", \"mentees\": [\"E-900\"], \"mentor\": \"M-900\", "
        + "\"orderRecord\": \"ORD-900\", \"state\": \"draft\", \(year)",
      "E-900", "M-900", "ORD-900"),
    Case(
      "events.json", "events",
      "\"from\": \"2026-09-01\", \"id\": \"EV-800\", \"kind\": \"forum\", \"participants\": "
        + "[{\"person\": \"P-900\"}], \"title\": \"Форум\", \(year)", "P-900"),
    Case(
      "awards.json", "awards",
      "\"date\": \"2026-09-01\", \"event\": \"EV-900\", \"grounds\": \"за дело\", \"id\": "
        + "\"AW-800\", \"kind\": \"badge\", \"person\": \"P-900\", \(year)", "EV-900", "P-900"),
    Case(
      "practices.json", "practices",
      "\"authors\": [\"P-900\"], \"id\": \"PR-800\", \"pair\": \"PAIR-900\", \"title\": \"Кейс\", "
        + year, "P-900", "PAIR-900"),
    Case(
      "partnerships.json", "partnerships",
      "\"id\": \"OP-800\", \"mentee\": {\"partner\": \"ORG-900\"}, \"mentor\": {\"name\": \"Школа\"}, \"state\": "
        + "\"draft\", \(year)", "ORG-900"),
    Case(
      "support.json", "support",
      "\"id\": \"SUP-800\", \"kind\": \"psychological\", \"mentee\": \"E-900\", \"office\": "
        + "\"психолог\", \"started\": \"2026-09-01\"", "E-900"),
    Case(
      "meetings.json", "meetings",
      "\"date\": \"2026-10-05\", \"id\": \"MT-800\", \"kind\": \"acquaintance\", \"pairs\": "
        + "[\"PAIR-900\"], \"state\": \"planned\"", "PAIR-900"),
    Case(
      "feedback.json", "feedback",
      "\"comfort\": 5, \"date\": \"2026-09-30\", \"id\": \"FB-800\", \"meeting\": \"MT-900\", "
        + "\"mentor\": \"M-900\", \"reached\": 5", "MT-900", "M-900"),
    Case(
      "plans.json", "plans",
      "\"id\": \"PLAN-800\", \"pair\": \"PAIR-900\", \"started\": \"2026-09-20\"", "PAIR-900"),
    Case(
      "orders.json", "orders",
      "\"cancels\": [\"ORD-900\"], \"created\": \"2026-09-01\", \"id\": \"ORD-800\", \"kind\": "
        + "\"programme\", \"people\": [{\"person\": \"P-900\"}], \"state\": \"draft\", \"template\": "
        + "{\"name\": \"приказ\"}, \(year)", "ORD-900", "P-900"),
    Case(
      "responses/SURVEY-1.json", "responses",
      "\"about\": \"P-900\", \"answers\": {}, \"relation\": \"other\", \"date\": \"2026-09-01\", \"id\": \"RESP-800\", "
        + "\"mentee\": \"E-900\"", "P-900", "E-900"),
  ]

  @Test("A reference to nobody is an error in every collection", arguments: cases)
  func broken(_ one: Case) throws {
    let world = try TestWorld.directory()
    try world.edit(
      one.file, Array("{\"schema\": 1, \"\(one.key)\": [{\(one.record)}]}".utf8))
    let files = world("check", "--code", "file.json")
    #expect(files.status == 0, "\(files.output)")
    let result = world("check", "--code", "reference.broken", "--json")
    #expect(result.status == 1)
    let findings = result.output.split(separator: "\"code\"").filter {
      $0.contains("\"record\": \"\(one.id)\"")
    }
    for missing in one.missing {
      #expect(
        findings.contains { $0.contains("ссылается на \(missing), а такой записи нет") },
        "\(missing)")
    }
    #expect(findings.allSatisfy { $0.contains(one.file) })
  }

  @Test("Every collection is proved, but those whose records refer to nobody")
  func complete() {
    let silent: Set = ["people.json", "partners.json", "council.json", "monitoring.json"]
    let proved = Set(
      Self.cases.map { $0.file.hasPrefix("responses/") ? "responses/*.json" : $0.file })
    #expect(proved.union(silent) == Set(DirectoryFormat.collections.map(\.name)))
  }

  @Test("What refers to a file that cannot be read is not called broken, other references are")
  func unreadable() throws {
    let world = try TestWorld.directory()
    try world.edit("people.json", Array("{\"schema\": 1, \"people\": 3}".utf8))
    try world.edit(
      "plans.json",
      Array(
        "{\"schema\": 1, \"plans\": [{\"id\": \"PLAN-1\", \"pair\": \"PAIR-900\", \"started\": \"2026-09-20\"}]}"
          .utf8))
    let result = world("check", "--code", "reference.broken", "--json")
    #expect(result.output.contains("PAIR-900"))
    #expect(!result.output.contains("\"P-"), "\(result.output)")
    #expect(!result.output.contains("на P-"))
  }
}
