import JSONStore
import Wording

extension ErrorGallery {
  /// The errors of JSON and of the data directory.
  static func store() throws -> [ErrorSamples] {
    let failure = SystemFailure(.write, "people.json", .noSpace)
    let holder = LockHolder(
      process: 4711, host: "school", command: "pair match",
      since: Timestamp(seconds: 1_788_249_600))
    return [
      samples(
        StorageError.self,
        [
          .noDirectory("school"), .notADirectory("school"), .notADataDirectory("school"),
          .alreadyExists("school"), .notEmpty("school", entry: "photo.jpg"),
          .unusableName("../people.json"), .damaged("people.json", .bitsFlipped),
          .surprise("people.json", .symbolicLink), .tooLarge("people.json", bytes: 70 << 20),
          .editRefused("people.json", problem: problem.message), .locked(holder), .locked(nil),
          .changedMeanwhile, .foreignOwner("school", owner: 1001),
          .openToOthers("school", mode: 0o777), .networkFileSystem(kind: "nfs"),
          .newerSchema(file: "people.json", found: 2, known: 1), .stateUnknown(failure),
          .interrupted(signal: 15), .system(failure),
        ]),
      samples(
        partsOf: Damage.self,
        [
          .bitsFlipped, .missing, .unreadable(problem.message), .checksum, .journalHead,
          .journalChain(line: 7), .unfinishedChange,
        ]
      ) { damage in (damage.message, damage.hint) },
      samples(SystemFailure.self, failures) { "\($0.code)".caseName },
      samples(JSONError.self, as: "Reason", reasons) { "\($0.reason)".caseName },
      samples(
        JSONError.self, as: "SyntaxProblem", SyntaxProblem.allCases.map { jsonError(.syntax($0)) }
      ) { error in
        guard case .syntax(let problem) = error.reason else { return "" }
        return "\(problem)"
      },
    ]
  }

  private static let codes: [SystemCode] = [
    .notFound, .exists, .notDirectory, .notEmpty, .noPermission, .readOnly, .noSpace, .quota,
    .inputOutput, .tooManyFiles, .noLocks, .noMemory, .nameTooLong, .unsupported,
    .surprise(.pipe), .tooLarge(70 << 20), .tooShort(12), .unsteady, .other(71),
  ]

  private static var failures: [SystemFailure] {
    codes.map { SystemFailure(.write, "people.json", $0) }
      + SystemOperation.allCases.map { SystemFailure($0, "people.json", .inputOutput) }
  }

  private static var reasons: [JSONError] {
    let all: [JSONError.Reason] = [
      .syntax(.missingComma), .kind(expected: .number, found: .string),
      .kind(expected: .string, found: .null), .notWhole, .missingField("capacity"),
      .unknownField("capcity", known: ["capacity", "id", "person"]), .repeatedField("id"),
      .problem(problem), .newerSchema(found: 2, known: 1), .unknownSchema(found: 0, known: 1),
    ]
    return all.map(jsonError)
  }

  private static func jsonError(_ reason: JSONError.Reason) -> JSONError {
    JSONError(
      file: "mentors.json", line: 12, column: 7, path: "mentors[3].capacity", reason: reason)
  }
}
