import JSONStore
import MentorCore
import Wording

/// Exported records as a table and as flat objects.
struct ExportReport {
  let kind: String
  let isForExcel: Bool

  func report(_ export: RecordExport) -> Report {
    var report = Report(
      title: DirectoryFormat.entry(of: kind + ".json")?.title ?? Phrase(verbatim: kind),
      table: {
        ReportTable(
          columns: export.columns.map { column in
            ReportTable.Column(
              key: column.key, title: Self.title(column),
              alignment: column.content == .number ? .right : .left,
              content: column.content == .date ? .date : .text)
          },
          rows: export.rows.map { row in
            zip(export.columns, row).map { Self.cell($1, $0.content) }
          })
      },
      json: { .object([JSON.Member(kind, .array(export.objects))]) })
    report.isForSpreadsheet = isForExcel
    if isForExcel { report.preferredFormat = .csv }
    return report
  }

  /// What is worth knowing about what was left out, or was not.
  static func notes(_ export: RecordExport, _ privacy: PrintedNames) -> [Phrase] {
    if privacy == .full {
      return export.rows.isEmpty
        ? []
        : [
          Phrase(
            ru: "в выгрузке всё, что есть в записях; без имён и контактов: --pii none",
            en: "the export holds all that the records do; without names and contacts: --pii none")
        ]
    }
    var notes: [Phrase] = []
    if export.suppressed > 0 {
      notes.append(
        Phrase(
          ru: "признаки скрыты в записях: \(export.suppressed) — похожих людей меньше "
            + "\(RecordExport.smallestCell)",
          en: "what tells people apart is blank in \(export.suppressed) records: fewer than "
            + "\(RecordExport.smallestCell) are alike"))
    }
    if export.rareTopics > 0 {
      notes.append(
        Phrase(
          ru: "интересы, запросы и компетенции скрыты: \(export.rareTopics) — их назвали меньше "
            + "\(RecordExport.smallestCell) человек",
          en:
            "interests, requests and competences are left out: \(export.rareTopics), named by fewer "
            + "than \(RecordExport.smallestCell) people"))
    }
    return notes
  }

  private static func cell(_ value: JSON, _ content: RecordExport.Content) -> Phrase {
    switch value {
    case .null: return Phrase(verbatim: "")
    case .bool(let flag):
      return flag ? Phrase(ru: "да", en: "true") : Phrase(ru: "нет", en: "false")
    case .integer(let number): return Phrase(verbatim: "\(number)")
    case .number(let number): return Phrase(ru: number.inRussian, en: "\(number)")
    case .string(let text):
      guard content == .date, let date = try? CalendarDate(iso: text) else {
        return Phrase(verbatim: text)
      }
      return Phrase(ru: date.numeric, en: text)
    case .array(let values):
      return values.map { cell($0, .text) }.joined(separator: "; ")
    case .object: return Phrase(verbatim: value.compactText)
    }
  }

  /// The heading of a column for people: the words that imports know, else the key.
  private static func title(_ column: RecordExport.Column) -> Phrase {
    let russian = titles[column.key] ?? column.path.last.flatMap { titles[$0] }
    return Phrase(ru: russian ?? column.key, en: column.key)
  }

  private static let titles: [String: String] = Dictionary(
    uniqueKeysWithValues: zip(
      keys.split(separator: " ").map(String.init),
      names.split(separator: ";").map { String($0).cleaned() }))

  private static let keys =
    "id surname given patronymic born sex phone email organization role_kind role_grade role_course "
    + "role_position role_subjects role_experience_years role_new_employee role_employer person year "
    + "forms competences achievements interests requests goals priority capacity hours_per_week "
    + "availability status entered mentor mentees form state from until score order title date kind "
    + "signed file"

  private static let names =
    "Код; Фамилия; Имя; Отчество; Дата рождения; Пол; Телефон; Электронная почта; Организация; Роль; "
    + "Класс; Курс; Должность; Предметы; Стаж; Новый работник; Место работы; Человек; Учебный год; "
    + "Формы; Компетенции; Достижения; Интересы; Запросы; Цели; Приоритет; Вместимость; "
    + "Часов в неделю; Время; Статус; Дата вхождения; Наставник; Наставляемые; Форма; Состояние; С; "
    + "По; Балл; Приказ; Название; Дата; Вид; Подписано; Файл"
}

extension JSON {
  /// The value on one line.
  fileprivate var compactText: String {
    String(decoding: JSONCoding.encodeCompact(self), as: UTF8.self)
  }
}
