import Interchange
import MentorCore
import Wording

@testable import mentorctl

extension ErrorGallery {
  /// The errors of the program itself, and what the rules of forms say.
  static func program() throws -> [ErrorSamples] {
    [
      samples(
        FileAccessError.self,
        [
          .reading("pool.csv", 2), .reading("pool.csv", 13), .reading("pool.csv", 21),
          .writing("report.html", 28), .writing("report.html", 13),
          .tooLarge("pool.csv", limit: 64 << 20), .output(28),
        ]),
      samples(
        RenderingError.self,
        [
          .noTable(.csv, among: [.table, .json, .jsonl, .docx]),
          .notOffered(.svg, among: [.table, .json, .ics]), .onTerminal(.xlsx),
        ]),
      samples(
        WorkbookError.self,
        [
          .tooManyRows(limit: 1_048_576), .tooManyColumns(20_000, limit: 16_384),
          .textTooLong(cell: "C5", limit: 32_767),
        ]),
      samples(SchemaError.self, [.unknownFile("teachers.json")]),
      ErrorSamples(
        type: "RuleViolation",
        samples: try RuleViolations.all().map { violation in
          ErrorSample(
            name: "\(violation.code) \(violation.severity)", message: violation.message, hint: nil,
            status: nil)
        }),
    ]
  }
}
