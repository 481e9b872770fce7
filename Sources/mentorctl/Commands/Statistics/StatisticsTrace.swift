import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn trace`.
struct StatisticsTrace: Command {
  static let about = About(
    "trace",
    Phrase(
      ru: "Показать, кто и что стоит за числом.", en: "Show who and what stands behind a number."),
    discussion: Phrase(
      ru:
        "По ячейке — записи, которые учтены, и те, что не учтены, потому что данных недостаточно. С "
        + "--person — все ячейки, в которых человек учтён, и почему его нет в других ячейках тех же "
        + "разделов. Практики, мероприятия и встречи к одному человеку не относятся. По замороженной "
        + "форме — кто учтён в том, что сдано.",
      en:
        "For a cell the records that count, and those that do not since the data do not say enough. With "
        + "--person every cell in which the person counts, and why the person is not in the others of "
        + "the same sections. Practices, events and meetings belong to no single person. Of a frozen form "
        + "it tells who counts in what was handed in."),
    examples: [
      Example(
        "mentorctl fsn trace REGION 1 1 7",
        Phrase(ru: "Кто учтён в графе 7.", en: "Who counts in column 7.")),
      Example(
        "mentorctl fsn trace REGION --person P-12",
        Phrase(ru: "Где учтён человек.", en: "Where a person counts.")),
    ])

  @OptionGroup var naming: StatisticsFormArgument

  @OptionGroup var cell: OptionalCell

  @Option(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(
      ru: "Показать ячейки этого человека: код (P-3) или фамилия.",
      en: "Show the cells of this person: identifier (P-3) or surname."))
  var person: RecordReference?

  @OptionGroup var live: LiveOption

  func validate() throws(UsageError) { _ = try subject() }

  /// What is asked about.
  private enum Subject {
    case cell(CellAddress)
    case person(RecordReference)
  }

  private func subject() throws(UsageError) -> Subject {
    if let person, cell.isAbsent { return .person(person) }
    if person == nil, let address = cell.address { return .cell(address) }
    throw UsageError(
      Phrase(
        ru: "нужны раздел, строка и графа, или --person",
        en: "section, row and column are needed, or --person"),
      hint: Phrase(
        ru: "Например: mentorctl fsn trace \(naming.code) 1 1 7.",
        en: "For example: mentorctl fsn trace \(naming.code) 1 1 7."))
  }

  func run(in context: AppContext) throws -> Answer {
    let subject = try subject()
    let (report, notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let frozen = live.isLive ? nil : try snapshot.frozenForm(naming.code, in: year)
      let form: StatisticsForm
      if let frozen { form = frozen.form } else { form = try snapshot.statisticsForm(naming.code) }
      let scene = try snapshot.statistics(form, in: year)
      switch subject {
      case .cell(let address): return try cellReport(address, scene, frozen, context)
      case .person(let person):
        let people = try snapshot.load(.people)
        let one = try person.person(in: people, of: &snapshot, context)
        return PersonTraceReport(
          person: one, scene: scene, frozen: frozen, context: context
        ).report
      }
    }
    return Answer(report: report, notes: notes)
  }

  private func cellReport(
    _ address: CellAddress, _ scene: StatisticsScene, _ frozen: FrozenForm?, _ context: AppContext
  ) throws(WorkspaceError) -> Report {
    guard let plan = scene.form.plan(of: address) else {
      throw .domain(StatisticsError.noCell(address, naming.code))
    }
    return CellTraceReport(
      plan: plan, scene: scene, filled: frozen?.filled ?? scene.filled, frozen: frozen,
      context: context
    ).report
  }
}
