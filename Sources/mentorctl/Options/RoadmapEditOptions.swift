import CommandLineKit
import MentorCore
import Wording

/// The options that change the head of a roadmap.
struct RoadmapHeadOptions: ArgumentSet {
  @Option(
    "organization", allowsEmpty: true,
    Phrase(ru: "Организация, как в документе.", en: "The organisation as the document names it."))
  var organization: Clearable<String>?

  @Option("level", Phrase(ru: "Уровень программы.", en: "The level of the programme."))
  var level: Level?

  @Option(
    "period",
    Phrase(
      ru: "Период плана: «2026-2027 учебный год» или даты; сроки читаются заново.",
      en: "The period of the plan, in words or dates; deadlines are read again."))
  var period: PeriodArgument?

  @Option("kind", Phrase(ru: "Вид периода.", en: "The kind of the period."))
  var kind: PlanPeriod.Kind?

  @Option(
    "approval-date", allowsEmpty: true, Phrase(ru: "Дата приказа.", en: "The day of the order."))
  var approvalDate: Clearable<CalendarDate>?

  @Option(
    "approval-number", allowsEmpty: true,
    Phrase(ru: "Номер приказа.", en: "The number of the order."))
  var approvalNumber: Clearable<String>?

  @Option(
    "approved-by", value: ValueName(ru: "кто", en: "who"), allowsEmpty: true,
    Phrase(ru: "Кто утвердил: фамилия и инициалы.", en: "Who approved: surname and initials."))
  var approvedBy: Clearable<String>?

  @Option(
    "anchor",
    Phrase(
      ru: "День события, от которого зависят сроки: ministry-terms=15.10.2026 (письмо № 5); пустая "
        + "дата убирает его. Можно повторять.",
      en: "The day of an event that deadlines depend on: ministry-terms=2026-10-15 (letter 5); an "
        + "empty date removes it. Repeatable."))
  var anchors: [AnchorSetting]

  /// Whether none is given.
  var isEmpty: Bool {
    anchors.isEmpty && organization == nil && level == nil && period == nil && kind == nil
      && approvalDate == nil
      && approvalNumber == nil && approvedBy == nil
  }

  /// `old` with what the options say.
  func changed(_ old: Roadmap) throws(CalendarError) -> Roadmap {
    var roadmap = old
    roadmap.organization = organization.replacing(old.organization)?.cleaned()
    roadmap.level = level ?? old.level
    if let period {
      roadmap.period = try period.period(kind)
    } else if let kind, let old = old.period {
      roadmap.period = try PlanPeriod(from: old.from, to: old.to, kind: kind)
    }
    var approval = old.approval ?? Approval()
    approval.date = approvalDate.replacing(approval.date)
    approval.number = approvalNumber.replacing(approval.number)?.cleaned()
    approval.person = approvedBy.replacing(approval.person)?.cleaned()
    roadmap.approval = approval.isEmpty ? nil : approval
    for setting in anchors {
      if let date = setting.date {
        roadmap.put(date)
      } else {
        roadmap.removeDays(of: setting.anchor)
      }
    }
    return roadmap
  }
}

/// The options that change a measure, or describe a new one.
struct MeasureFieldOptions: ArgumentSet {
  @Option(
    "content", allowsEmpty: true,
    Phrase(ru: "Содержание мероприятия.", en: "The content of the measure."))
  var content: Clearable<String>?

  @Option(
    "deadline", value: ValueName(ru: "срок", en: "deadline"), allowsEmpty: true,
    Phrase(
      ru: "Срок, как его пишут в плане; показывается, как он понят.",
      en: "The deadline as plans word it; how it is understood is shown."))
  var deadline: String?

  @Option(
    "responsible", value: ValueName(ru: "кто", en: "who"), allowsEmpty: true,
    Phrase(
      ru: "Ответственные, все заново; можно повторять.",
      en: "Those responsible, all of them anew; repeatable."))
  var responsible: [String]

  @Option(
    "result", allowsEmpty: true, Phrase(ru: "Результат.", en: "The result."))
  var result: Clearable<String>?

  @Option(
    "stage", allowsEmpty: true,
    Phrase(ru: "Этап целевой модели, от 1 до 7.", en: "The stage of the model, from 1 to 7."))
  var stage: Clearable<ProgrammeStage>?

  @Option(
    "section", value: ValueName(ru: "раздел", en: "section"), allowsEmpty: true,
    Phrase(
      ru: "Раздел: номер или начало названия.",
      en: "The section: its number or the beginning of its title."))
  var section: Clearable<String>?

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"), allowsEmpty: true,
    Phrase(ru: "Номер, как в документе.", en: "The number as printed."))
  var number: Clearable<String>?

  /// Whether none is given.
  var isEmpty: Bool {
    content == nil && deadline == nil && responsible.isEmpty && result == nil && stage == nil
      && section == nil && number == nil
  }

  /// `old` with what the options say, the deadline aside.
  func changed(_ old: Measure, in roadmap: Roadmap) throws(RoadmapError) -> Measure {
    var measure = old
    measure.content = content.replacing(old.content)?.cleaned()
    measure.responsible = parties(old.responsible)
    measure.result = result.replacing(old.result)?.cleaned()
    measure.stage = stage.replacing(old.stage)
    if let section { measure.section = try Self.index(of: section, in: roadmap) }
    measure.number = number.replacing(old.number)?.cleaned()
    return measure
  }

  /// The parties, each option a list; one empty text leaves none.
  func parties(_ old: [String]) -> [String] { responsible.replacing(old) }

  /// The index of the section that is meant; `nil` for none.
  static func index(
    of section: Clearable<String>, in roadmap: Roadmap
  ) throws(RoadmapError) -> Int? {
    guard let name = section.content else { return nil }
    return try roadmap.section(named: name)
  }
}
