import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl doctor`.
struct Doctor: Command {
  static let about = About(
    "doctor", Phrase(ru: "Проверить сохранность каталога.", en: "Examine the data directory."),
    discussion: Phrase(
      ru: "Сверяет размер и контрольную сумму каждого файла и цепочку журнала, доводит до конца "
        + "изменение, прерванное сбоем. Содержание записей проверяет mentorctl check.",
      en: "Compares size and digest of every file and the chain of the journal, and finishes a "
        + "change that a crash cut short. What the records say is checked by mentorctl check."),
    examples: [
      Example("mentorctl doctor", Phrase(ru: "Проверить каталог.", en: "Examine it.")),
      Example(
        "mentorctl doctor --fix-modes",
        Phrase(ru: "Закрыть каталог от посторонних.", en: "Close it to others.")),
    ],
    exitStatuses: [
      ExitStatusNote(65, Phrase(ru: "Что-то повреждено.", en: "Something is damaged."))
    ])

  @Flag(
    "fix-modes",
    Phrase(
      ru: "Закрыть каталог и файлы от посторонних.",
      en: "Take the rights of others on the directory and its files."))
  var fixModes: Bool

  func run(in context: AppContext) throws -> Answer {
    var closed: [String] = []
    if fixModes {
      closed = try Store.closeToOthers(
        context.directory, in: context.world.fileSystem, environment: context.world.store)
    }
    let (examination, notes) = try context.read { snapshot throws(WorkspaceError) in
      Examination(&snapshot)
    }
    return Answer(
      report: Report(
        text: { settings in
          examination.problems.isEmpty
            ? settings(
              Phrase(
                ru: "Каталог цел: файлов \(examination.files), записей журнала "
                  + "\(examination.entries). Отметка журнала: \(examination.anchor)",
                en: "The directory is sound: \(examination.files) files, "
                  + "\(examination.entries) journal entries. Head of the journal: "
                  + examination.anchor)) + "\n"
            : examination.problems.map { problem in
              settings(problem.message) + "\n"
                + (problem.hint.map { "  \(settings($0))\n" } ?? "")
            }.joined()
        },
        json: {
          [
            "sound": .bool(examination.problems.isEmpty),
            "generation": JSON(examination.generation),
            "files": JSON(examination.files), "journalEntries": JSON(examination.entries),
            "journalHead": .string(examination.anchor),
            "problems": .array(examination.problems.map { .string($0.message.ru) }),
          ]
        }),
      notes: closed.map { name in
        Phrase(
          ru: "закрыто от посторонних: \(name.visible)", en: "closed to others: \(name.visible)")
      } + notes, status: examination.problems.isEmpty ? .done : .badData)
  }
}

/// What an examination of the files found.
private struct Examination {
  var problems: [any ExplainedError] = []
  var entries = 0
  let files: Int
  let generation: Int
  let anchor: String

  init(_ snapshot: inout Snapshot) {
    files = snapshot.files.count
    generation = snapshot.generation
    anchor = snapshot.journalHead.anchor
    for name in snapshot.files.keys.sorted() {
      do throws(StorageError) {
        guard let bytes = try snapshot.bytes(of: name) else { continue }
        if let problem = DirectoryFormat.problem(in: bytes, of: name) {
          problems.append(problem)
        }
      } catch {
        problems.append(error)
      }
    }
    do throws(StorageError) {
      entries = try Journal.lines(of: snapshot.journalBytes()).count
    } catch {
      problems.append(error)
    }
  }
}
