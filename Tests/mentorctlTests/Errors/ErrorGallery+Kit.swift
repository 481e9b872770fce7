import CommandLineKit
import Interchange
import Wording

extension ErrorGallery {
  /// The errors of the command line and of tables.
  static func kit() throws -> [ErrorSamples] {
    try [commandLine(), decoding, tables, headers]
      + [
        samples(TextEncodingError.self, lacking()) { _ in "lacking" }
      ]
  }

  private static func commandLine() throws -> ErrorSamples {
    let label = Phrase(verbatim: "--capacity")
    let argument = Phrase(ru: "<наставник>", en: "<mentor>")
    let number = ArgumentProblem(
      Phrase(ru: "это не целое число", en: "it is not a whole number"),
      hint: Phrase(ru: "Напишите число цифрами.", en: "Write the number in digits."))
    let problems: [UsageProblem] = [
      .missingCommand(commands: ["list", "verify"]),
      .unknownCommand("mach", nearest: ["match"]), .unknownCommand("xyz", nearest: []),
      .unknownOption("--fom", nearest: ["--form"], isBeforeCommand: false),
      .unknownOption("--form", nearest: [], isBeforeCommand: true),
      .missingValue(label, next: nil), .missingValue(label, next: "-7"),
      .unexpectedValue(option: "--json", value: "yes"), .unexpectedArgument("Анна"),
      .repeated(label), .contradiction(name: "color"), .emptyValue(argument),
      .invalidValue(label, text: "три", variable: nil, problem: number),
      .invalidValue(label, text: "три", variable: "MENTORCTL_CAPACITY", problem: number),
      .missing([argument, label]), .refused(number),
    ]
    return ErrorSamples(
      type: "UsageProblem",
      samples: problems.map { problem in
        let error = UsageError(problem, commandPath: ["mentorctl", "mentor", "edit"])
        return ErrorSample(
          name: "\(problem)".caseName, message: error.message, hint: error.hint, status: 64)
      })
  }

  private static var decoding: ErrorSamples {
    let signatures: [FileSignature] = [
      .excelWorkbook, .wordDocument, .openDocumentSpreadsheet, .openDocumentText, .oldOffice,
      .richText, .pdf, .image, .archive, .webArchive, .officeXML,
    ]
    return samples(
      TextDecodingError.self,
      [
        .tooLarge(bytes: 70 << 20, limit: 64 << 20), .binary(offset: 17, line: 2),
        .malformed(.utf8, offset: 120, line: 4), .uncertain([.windows1251, .koi8R]),
        .tooManyLines(limit: 500_000),
      ] + signatures.map(TextDecodingError.document))
  }

  private static var tables: ErrorSamples {
    samples(
      CSVError.self,
      [
        .undecodable(.binary(offset: 17, line: 2)), .empty,
        .unterminatedQuote(CellPlace(row: 3, column: 1), line: 5),
        .cellTooLarge(CellPlace(row: 3, column: 1), limit: 1 << 20),
        .tooManyColumns(row: 2, limit: 1000), .tooManyRows(limit: 1_000_000),
        .tooManyCells(limit: 10_000_000),
      ])
  }

  private static var headers: ErrorSamples {
    samples(
      HeaderError.self,
      [
        .notFound(known: 1, needed: 3),
        .duplicate(header: "Фамилия", row: 2, first: "A", second: "C"),
      ])
  }

  private static func lacking() -> [TextEncodingError] {
    ["қ", "абв қ ү 中文字典漢語日本語"].compactMap { text in
      do throws(TextEncodingError) {
        _ = try TextEncoding.windows1251.bytes(of: text, withByteOrderMark: false)
        return nil
      } catch {
        return error
      }
    }
  }
}
