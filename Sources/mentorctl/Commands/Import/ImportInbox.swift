import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl import inbox`.
struct ImportInbox: Command {
  static let about = About(
    "inbox",
    Phrase(
      ru: "Импортировать все файлы папки по их правилам, для планировщика.",
      en: "Import every file of a folder by its rules, for cron."),
    discussion: Phrase(
      ru:
        "Файлы берутся по порядку имён; правила находятся по имени файла. Каждый файл записывается целиком "
        + "или никак и переносится в done или failed, рядом ложится отчёт, а отклонённые строки — в файл "
        + "CSV. Недописанные файлы (изменены только что, .part, .tmp, ~$) ждут следующего раза, ссылки и "
        + "папки не трогаются. После сбоя команду повторяют: импортированный файл узнаётся по своим строкам "
        + "и ничего не меняет. Пока каталог занят другим процессом, ни один файл не переносится.",
      en:
        "Files are taken in the order of their names; rules are found by the name of the file. Each file is "
        + "written as a whole or not at all and moved to done or failed with a report beside it, and "
        + "rejected rows as CSV. Unfinished files (changed just now, .part, .tmp, ~$) wait for the next time; "
        + "links and folders are left alone. After a crash run it again: a file that was imported is known by "
        + "its rows and changes nothing. While another process holds the directory no file is moved."
    ),
    examples: [
      Example(
        "mentorctl import inbox входящие -q",
        Phrase(
          ru: "Из планировщика: молча, если всё хорошо.", en: "For cron: silent if all is well."))
    ],
    exitStatuses: [
      ExitStatusNote(
        2,
        Phrase(
          ru: "Файл не импортирован или часть строк отклонена.",
          en: "A file was not imported, or some rows were rejected.")),
      ExitStatusNote(
        75,
        Phrase(
          ru: "Каталог данных занят; файлы остались на месте.",
          en: "The data directory is locked; the files stay where they are.")),
    ])

  @Argument(
    "folder", value: ValueName(ru: "папка", en: "folder"), completion: .files,
    Phrase(ru: "Папка с файлами.", en: "The folder with the files."))
  var folder: String

  @Option(
    "done", value: ValueName(ru: "папка", en: "folder"), completion: .files,
    Phrase(
      ru: "Куда переносить импортированные файлы; без неё — done в той же папке.",
      en: "Where imported files go, else the folder done inside."))
  var done: String?

  @Option(
    "failed", value: ValueName(ru: "папка", en: "folder"), completion: .files,
    Phrase(
      ru: "Куда переносить файлы, которые не годятся; без неё — failed в той же папке.",
      en: "Where files go that cannot be used, else the folder failed inside."))
  var failed: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    let paths = [folder, done ?? folder + "/done", failed ?? folder + "/failed"].map {
      $0.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
    }
    guard Set(paths).count == 3 else {
      throw UsageError(
        Phrase(
          ru: "папка, --done и --failed должны быть разными",
          en: "the folder, --done and --failed must be different"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    // What is wrong with the directory is found before a file is touched.
    var (_, notes) = try context.read { snapshot throws(WorkspaceError) in
      _ = try context.year(snapshot.load(.organization))
      return try snapshot.ruleBook()
    }
    let inbox = try Inbox(
      folder, done: done ?? folder + "/done", failed: failed ?? folder + "/failed", context)
    if !inbox.ready.isEmpty, !context.options.dryRun { try inbox.prepare() }
    var results: [InboxResult] = []
    for name in inbox.ready {
      let (result, told) = try take(name, from: inbox, context)
      results.append(result)
      notes += told.filter { !notes.contains($0) }
    }
    let isSound = results.allSatisfy { $0.state != .failed && $0.rejected == 0 }
    return Answer(
      report: InboxReport(results: results, skipped: inbox.skipped, context: context).report,
      notes: notes, status: isSound ? .done : .partly)
  }

  /// Imports one file and moves it.
  private func take(
    _ name: String, from inbox: Inbox, _ context: AppContext
  ) throws -> (result: InboxResult, notes: [Phrase]) {
    let text: InboxText
    var notes: [Phrase] = []
    var result: InboxResult
    var rejects: [UInt8]?
    do {
      guard let bytes = try inbox.read(name) else {
        return (InboxResult(name: name, state: .left), [])
      }
      let source = ImportSource(name: name, bytes: bytes)
      let outcome = try context.write(writing) { editing throws(WorkspaceError) in
        try ImportWork(source, context).takeByRules(in: &editing)
      }
      let imported = outcome.value
      notes = outcome.notes.map(\.message)
      let isKnown = outcome.changes.isEmpty && imported.outcome.rejected.isEmpty
      result = InboxResult(
        name: name, state: isKnown ? .unchanged : .done, target: imported.target,
        rules: imported.rules, counts: imported.counts, rejected: imported.outcome.rejected.count)
      if !imported.outcome.rejected.isEmpty {
        rejects = imported.outcome.rejectFile(in: .russian)
      }
      text = InboxText(imported)
    } catch let error where Self.isAboutFile(error) {
      guard let error = error as? any ExplainedError else { throw error }
      result = InboxResult(name: name, state: .failed, problem: error.message)
      text = InboxText(error)
    }
    guard !context.options.dryRun else { return (result, notes) }
    result.moved = try inbox.deliver(
      name, isFailed: result.state == .failed, report: text.bytes(context), rejects: rejects)
    return (result, notes)
  }

  /// Whether the file is to blame, and not the directory or the system.
  private static func isAboutFile(_ error: any Error) -> Bool {
    if let error = error as? SystemFailure, error.operation != .rename {
      switch error.code {
      case .tooLarge: return true
      case .noPermission: return error.operation == .open || error.operation == .read
      default: return false
      }
    }
    guard case .domain(let reason)? = error as? WorkspaceError else { return false }
    return reason is ImportError || reason is SurveyImportError || reason is RulesError
      || reason is SurveyError || reason is MonitoringError
  }
}

/// The report that is laid beside a file.
private struct InboxText {
  private let make: (TextSettings) -> String

  init(_ imported: Imported) {
    make = { settings in
      imported.notes.map { settings($0) + "\n" }.joined() + imported.report.text(settings)
    }
  }

  init(_ error: any ExplainedError) {
    make = { settings in
      settings(error.message) + "\n" + (error.hint.map { settings($0) + "\n" } ?? "")
    }
  }

  func bytes(_ context: AppContext) -> [UInt8] {
    let language = LanguageChoice(world: context.world, options: context.options).language
    return Array(make(TextSettings(language: language, screenWidth: nil)).utf8)
  }
}
