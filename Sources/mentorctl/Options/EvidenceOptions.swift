import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The options that say what shows that a measure was carried out.
struct EvidenceOptions: ArgumentSet {
  @Option(
    "evidence", value: ValueName(ru: "документ", en: "paper"),
    Phrase(
      ru: "Чем подтверждено: приказ с номером и датой, документ, ссылка; можно повторять.",
      en: "What shows it: an order with number and date, a paper, a link; repeatable."))
  var evidence: [String]

  @Option(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru:
        "Файл документа: запоминаются имя, размер и SHA-256, сам файл не копируется; за файлом из "
        + "папки documents каталога данных следит mentorctl check. Можно повторять.",
      en: "The file of the paper: its name, size and SHA-256 are recorded, it is not copied; "
        + "mentorctl check watches over one in the folder documents of the data directory. "
        + "Repeatable."))
  var files: [String]

  /// Whether nothing was named.
  var isEmpty: Bool { text == nil && files.isEmpty }

  /// The words as they are recorded, or `nil` where there are none.
  var text: String? {
    let texts = evidence.map { $0.cleaned() }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// Refuses an order or another paper with a date that no calendar has.
  func validate() throws(UsageError) {
    for paper in papers {
      guard let date = paper.impossibleDate else { continue }
      let error = RoadmapError.impossibleDate(date)
      throw UsageError(error.message, hint: error.hint)
    }
  }

  /// What to say about papers of a day that is still to come.
  func remarks(on today: CalendarDate) -> [Phrase] {
    papers.compactMap { paper in
      guard let date = paper.date, date > today else { return nil }
      return .quoted(paper.text)
        + Phrase(
          ru: ": \(date.numeric) ещё не наступило, проверьте год",
          en: ": \(date) is still to come, check the year")
    }
  }

  private var papers: [PaperReference] {
    Evidence.all(in: text ?? "").compactMap { evidence in
      switch evidence {
      case .order(let paper), .document(let paper): paper
      case .file, .link, .words: nil
      }
    }
  }

  /// Reads the files, and finds out which of them lie in the data directory.
  func read(_ context: AppContext) throws -> [EvidenceFile] {
    try files.map { path in
      let bytes = try context.world.files.read(path)
      let parts = path.split(separator: "/").map(String.init)
      return EvidenceFile(
        name: parts.last ?? path, bytes: bytes, path: Self.inside(parts, bytes, context))
    }
  }

  /// The path in the data directory at which the same file lies, or `nil`.
  ///
  /// However the file was reached, it is in the directory if the same bytes stand there.
  private static func inside(
    _ parts: [String], _ bytes: [UInt8], _ context: AppContext
  ) -> String? {
    guard let folder = parts.lastIndex(of: EvidenceFile.folder), folder < parts.count - 1 else {
      return nil
    }
    let rest = parts[folder...]
    guard !rest.contains("."), !rest.contains("..") else { return nil }
    let path = rest.joined(separator: "/")
    return context.evidenceFile(at: path) == .bytes(bytes) ? path : nil
  }
}

extension AppContext {
  /// What stands at `path` in the data directory, as evidence of a measure.
  ///
  /// Links are not followed, and anything but a regular file is not read: a pipe would never end.
  func evidenceFile(at path: String) -> EvidenceFiles.Contents {
    var names = path.split(separator: "/").map(String.init)[...]
    guard let file = names.popLast() else { return .missing }
    do throws(SystemFailure) {
      var folder = try world.fileSystem.openDirectory(at: directory)
      for name in names {
        guard let next = try folder.openDirectory(name) else { return .missing }
        folder = next
      }
      let stored = try folder.read(file, from: 0, limit: SystemFiles.limit)
      return stored.map { .bytes($0.bytes) } ?? .missing
    } catch {
      return .unreadable
    }
  }
}
