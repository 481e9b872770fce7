import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap import`.
struct RoadmapImport: Command {
  static let about = About(
    "import", Phrase(ru: "Прочитать дорожную карту из файла.", en: "Read a roadmap from a file."),
    discussion: Phrase(
      ru: "Файл — текст документа: ячейки таблицы разделены табуляцией или стоят по одной в "
        + "строке, и каждая такая строка начинается с табуляции. Ничего не теряется: что не удалось понять или разместить, перечислено в "
        + "замечаниях. Файл, который уже прочитан, второй раз не добавляется.",
      en: "The file is the text of the document: cells parted by tabs, or one a line after a "
        + "tab. Nothing is lost: what could not be understood or placed is listed in the findings. A file that was "
        + "read already is not added again."),
    examples: [
      Example(
        "mentorctl roadmap import plan.txt --dry-run",
        Phrase(
          ru: "Посмотреть, что будет прочитано.", en: "Look at what would be read.")),
      Example("mentorctl roadmap import plan.txt", Phrase(ru: "Прочитать.", en: "Read it.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        65,
        Phrase(
          ru: "В файле нет таблицы мероприятий.", en: "A file holds no table of measures."))
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), required: true, completion: .files,
    Phrase(ru: "Файлы; «-» — стандартный ввод.", en: "The files; “-” is standard input."))
  var files: [String]

  @Option(
    "period", Phrase(ru: "Период плана, если он не назван.", en: "The plan's period if not named."))
  var period: PeriodArgument?

  @Option("kind", Phrase(ru: "Вид периода.", en: "The kind of the period."))
  var kind: PlanPeriod.Kind?

  @OptionGroup var decoding: EncodingOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let period = try self.period?.period(kind)
    let sources = try files.map { path in
      try RoadmapSource(
        path: path, encoding: decoding.encoding?.encoding, files: context.world.files)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var known = try editing.load(.roadmaps)
      var imported: [ImportedRoadmaps] = []
      for source in sources {
        let one = source.read(firstID: known.nextID, period: period, known: known)
        for roadmap in one.added {
          try editing.save(roadmap, on: .roadmaps)
          known.put(roadmap)
        }
        imported.append(one)
      }
      return imported
    }
    let imported = outcome.value
    return Answer(
      report: Report(
        text: { settings in RoadmapImportText(imported, settings).text },
        json: {
          [
            "roadmaps": .array(imported.flatMap { $0.roadmaps.map(\.json) }),
            "findings": .array(
              imported.flatMap { $0.findings.map { $0.json(in: .russian) } }),
          ]
        }),
      notes: outcome.notes.map(\.message),
      status: imported.contains { $0.roadmaps.isEmpty } ? .badData : .done)
  }
}

/// A document that may hold roadmaps.
struct RoadmapSource {
  let file: String
  private let text: String
  private let hash: String

  /// Reads and decodes the file at `path`.
  init(path: String, encoding: TextEncoding?, files: any HostFiles) throws {
    let bytes = try files.read(path)
    file = path.split(separator: "/").last.map(String.init) ?? path
    do throws(TextDecodingError) {
      text = try DecodedText(bytes, as: encoding).text
    } catch {
      throw RoadmapFileError(error)
    }
    hash = SHA256.digest(of: bytes).hex
  }

  /// The roadmaps of the document, or the one that was read from it before.
  func read(
    firstID: RoadmapID, period: PlanPeriod?, known: RecordSet<Roadmap>
  ) -> ImportedRoadmaps {
    let before = known.filter { $0.origin?.hash == hash }
    if !before.isEmpty {
      return ImportedRoadmaps(
        file: file, roadmaps: before, added: [],
        findings: before.map { roadmap in
          RoadmapFinding(
            code: "document.already-imported", severity: .note,
            message: Phrase(
              ru: "файл \(file) уже прочитан: \(roadmap.id)",
              en: "the file \(file) was read already: \(roadmap.id)"))
        })
    }
    let reading = RoadmapReader(firstID: firstID, period: period)
      .read(text: text, file: file, hash: hash)
    return ImportedRoadmaps(
      file: file, roadmaps: reading.roadmaps, added: reading.roadmaps,
      findings: reading.allFindings)
  }
}

/// What came of one document.
struct ImportedRoadmaps {
  let file: String
  /// The roadmaps of the document.
  let roadmaps: [Roadmap]
  /// Those among them that were not known before.
  let added: [Roadmap]
  let findings: [RoadmapFinding]
}
