import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl remind`.
struct Remind: Command {
  static let about = About(
    "remind",
    Phrase(
      ru: "Записать напоминания, по файлу на ответственного.",
      en: "Write reminders, a file for each who is responsible."),
    aliases: ["напомнить"],
    discussion: Phrase(
      ru:
        "Тексты готовы к отправке; ничего не отправляется. Одно имя, написанное по-разному (регистр, "
        + "ё, пробелы в инициалах), — один адресат. Кому не о чем напоминать, тому файла нет; "
        + "прежний файл удаляется, если его записала эта команда и с тех пор никто не изменил: "
        + "список своих файлов она ведёт в .mentorctl-remind.json. Для понедельника в cron: "
        + "0 8 * * 1 mentorctl -C КАТАЛОГ remind --out ПАПКА -q.",
      en: "The texts, in Russian, are ready to be sent; nothing is sent. One name in several "
        + "spellings (case, ё, spaces in initials) is one addressee. Who has nothing to be reminded "
        + "of has no file; an earlier one is removed if this command wrote it and nobody changed it "
        + "since: it keeps the list of its files in .mentorctl-remind.json. For Mondays in cron: "
        + "0 8 * * 1 mentorctl -C DIR remind --out FOLDER -q."),
    examples: [
      Example(
        "mentorctl remind --out reminders",
        Phrase(ru: "На две недели вперёд.", en: "Two weeks ahead.")),
      Example(
        "mentorctl remind --out reminders --days 7 --dry-run",
        Phrase(ru: "Посмотреть, что будет записано.", en: "Look at what would be written.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        2,
        Phrase(
          ru: "Файл с нужным именем записала не эта команда, и он не тронут.",
          en: "A file of the name was not written by this command and was left alone."))
    ])

  @Option(
    "out", value: ValueName(ru: "папка", en: "folder"), required: true, completion: .directories,
    Phrase(
      ru: "Куда записать файлы; если папки нет, она будет создана.",
      en: "Where to write the files; the folder is created if need be."))
  var folder: String

  @OptionGroup var horizon: HorizonOption

  func run(in context: AppContext) throws -> Answer {
    let scheduled = try context.scheduledRoadmaps()
    let entries = scheduled.entries(on: context.today, daysAhead: horizon.days)
    let reminders = Self.reminders(
      entries, spelled: Addressee.spellings(in: scheduled.roadmaps), on: context.today,
      within: horizon.days)
    let folder = ReminderFolder(
      path: folder, files: context.world.files, isDryRun: context.options.dryRun)
    let texts = Dictionary(
      reminders.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
    let actions = try folder.replace(with: texts)
    let lost = actions.filter { $0.action == .kept && texts[$0.name] != nil }
    return Answer(
      report: RemindReport(
        reminders: reminders, actions: actions, today: context.today
      ).report,
      notes: scheduled.notes(on: entries, today: context.today, daysAhead: horizon.days)
        + actions.filter { $0.action == .kept }.map {
          Self.note($0.name, isWanted: texts[$0.name] != nil)
        },
      status: lost.isEmpty ? .done : .partly)
  }

  /// The reminders by addressee.
  private static func reminders(
    _ entries: [AgendaEntry], spelled spellings: [Addressee: Addressee], on today: CalendarDate,
    within days: Int
  ) -> [Reminder] {
    var byAddressee: [Addressee: [AgendaEntry]] = [:]
    for entry in entries {
      for addressee in entry.instance.measure.addressees {
        byAddressee[addressee, default: []].append(entry)
      }
    }
    return byAddressee.sorted { $0.key < $1.key }.map { one, entries in
      let addressee = spellings[one] ?? one
      return Reminder(
        addressee: addressee, entries: entries, file: ReminderFile.name(of: addressee),
        text: ReminderText(addressee, entries, on: today, within: days).text)
    }
  }

  private static func note(_ name: String, isWanted: Bool) -> Phrase {
    isWanted
      ? Phrase(
        ru: "файл \(name.visible) записала не эта команда; переименуйте его и повторите",
        en: "the file \(name.visible) was not written by this command; rename it and try again")
      : Phrase(
        ru: "файл \(name.visible) изменён после записи и поэтому не удалён",
        en: "the file \(name.visible) was changed after it was written and is not removed")
  }
}

/// The reminder of one addressee.
struct Reminder {
  let addressee: Addressee
  let entries: [AgendaEntry]
  let file: String
  let text: String
}

/// What was written, for people and programs.
struct RemindReport {
  let reminders: [Reminder]
  let actions: [(name: String, action: ReminderAction)]
  let today: CalendarDate

  var report: Report {
    Report(
      title: Phrase(ru: "Напоминания", en: "Reminders"), table: { table }, json: { json })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "file", title: Phrase(ru: "Файл", en: "File")),
        ReportTable.Column(
          key: "overdue", title: Phrase(ru: "Просрочено", en: "Overdue"), alignment: .right),
        ReportTable.Column(
          key: "due", title: Phrase(ru: "Скоро", en: "Due"), alignment: .right),
        ReportTable.Column(key: "action", title: Phrase(ru: "Что сделано", en: "What was done")),
      ],
      rows: actions.map { name, action in
        let entries = reminders.first { $0.file == name }?.entries ?? []
        let overdue = entries.count { $0.instance.state == .overdue }
        return [
          Phrase(verbatim: name), .number(overdue), .number(entries.count - overdue), action.name,
        ]
      },
      empty: Phrase(ru: "Напоминать не о чем.", en: "There is nothing to remind of."))
  }

  private var json: JSON {
    [
      "reminders": .array(
        actions.map { name, action in
          let reminder = reminders.first { $0.file == name }
          return [
            "addressee": JSON(reminder?.addressee.name), "file": .string(name),
            "action": JSON(action),
            "measures": .array(
              reminder?.entries.map { $0.instance.json(on: today) } ?? []),
          ]
        })
    ]
  }
}
