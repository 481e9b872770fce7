import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Gallery of errors")
struct ErrorGalleryTests {
  static func gallery() throws -> [ErrorSamples] {
    try ErrorGallery.kit() + ErrorGallery.documents() + ErrorGallery.store() + ErrorGallery.domain()
      + ErrorGallery.orders() + ErrorGallery.program() + ErrorGallery.surveys()
      + ErrorGallery.meetings() + ErrorGallery.monitoring() + ErrorGallery.rules()
      + ErrorGallery.statistics()
  }

  @Test("Every message and every hint is as recorded")
  func golden() throws {
    for type in try Self.gallery() {
      let texts = type.samples.map { sample in
        let status = sample.status.map { " (\($0))" } ?? ""
        var lines = ["\(sample.name)\(status)"]
        for language in Language.allCases {
          lines.append("  \(language.rawValue): \(sample.message[language])")
          if let hint = sample.hint { lines.append("      \(hint[language])") }
        }
        return lines.joined(separator: "\n") + "\n"
      }
      try expectGolden(texts.joined(separator: "\n"), "errors/\(type.type).txt")
    }
  }

  @Test("Every case of every error has a sample")
  func complete() throws {
    let gallery = try Self.gallery()
    for (type, cases) in try ErrorSource.declaredCases() {
      // What the system answers is shown with what was asked of it.
      let title = type == "SystemCode" ? "SystemFailure" : type
      let shown = Set(gallery.first { $0.type == title }?.samples.map(\.name) ?? [])
      #expect(cases.filter { !shown.contains($0) } == [], "\(type)")
    }
  }

  @Test("A message is a clause, and a hint is a sentence")
  func form() throws {
    for type in try Self.gallery() {
      for sample in type.samples {
        for language in Language.allCases {
          let message = sample.message[language]
          #expect(message.isClause, "\(type.type).\(sample.name): \(message)")
          if let hint = sample.hint?[language] {
            #expect(hint.isSentence, "\(type.type).\(sample.name): \(hint)")
          }
        }
        #expect(sample.message.ru.containsCyrillic, "\(type.type).\(sample.name)")
      }
    }
  }

  @Test("Only a defect of the program ends as one")
  func statuses() throws {
    for type in try Self.gallery() {
      for sample in type.samples where sample.status == ExitStatus.bug.code {
        #expect(sample.name == "defect", "\(type.type).\(sample.name)")
      }
    }
  }
}

extension String {
  /// Whether the text begins without a capital, names and identifiers aside, and has no full stop.
  fileprivate var isClause: Bool {
    guard let first = unicodeScalars.first, let last else { return false }
    let word = prefix { $0 != " " && $0 != ":" && $0 != "," }
    let isName =
      word.contains { $0.isNumber || "-./_".contains($0) }
      || word.unicodeScalars.dropFirst().contains { $0.properties.isUppercase }
      || word == "JSON"
    return (!first.properties.isUppercase || isName) && last != "." && last != "!"
  }
}
