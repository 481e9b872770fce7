import MentorCore
import Wording

/// A measure for people, in full.
struct MeasureText {
  let text: String

  init(
    _ measure: Measure, in schedule: RoadmapSchedule, on today: CalendarDate,
    _ settings: TextSettings
  ) {
    let roadmap = schedule.roadmap
    var lines: [String] = []
    func add(_ title: Phrase, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines += (settings(title) + ": " + value.visible).wrapped(at: settings.width, indent: 2)
    }
    lines += "\(measure.id)  \(measure.title.visible)".wrapped(at: settings.width, indent: 2)
    add(
      Phrase(ru: "Раздел", en: "Section"),
      measure.section.map { roadmap.sections[$0].title })
    add(
      Phrase(ru: "Этап целевой модели", en: "Stage of the model"),
      measure.stage.map { "\($0.rawValue)" })
    add(Phrase(ru: "Содержание", en: "Content"), measure.content)
    add(Phrase(ru: "Срок", en: "Deadline"), settings(RoadmapLabels.deadline(measure)))
    add(
      Phrase(ru: "Даты", en: "Dates"),
      measure.deadline.windows.map { window in
        let from = window.from.map(\.numeric) ?? "…"
        let to = window.to.map(\.numeric) ?? "…"
        return from == to ? from : "\(from) – \(to)"
      }.joined(separator: ", "))
    add(
      Phrase(ru: "Ответственные", en: "Responsible"), measure.responsible.joined(separator: "; "))
    add(Phrase(ru: "Результат", en: "Result"), measure.result)
    for extra in measure.extras {
      lines += "\(extra.caption.visible): \(extra.text.visible)"
        .wrapped(at: settings.width, indent: 2)
    }
    add(Phrase(ru: "Состояние", en: "State"), settings(measure.stateLabel(in: schedule, on: today)))
    for completion in measure.progress.completions {
      add(
        Phrase(ru: "Выполнено", en: "Carried out"),
        completion.date.numeric + (completion.evidence.map { ", \($0)" } ?? ""))
    }
    add(Phrase(ru: "Заметка", en: "Note"), measure.progress.note)
    add(
      Phrase(ru: "Источник", en: "Source"),
      "\(measure.origin.file), "
        + settings(Phrase(ru: "строка", en: "line")) + " \(measure.origin.line)")
    text = lines.joined(separator: "\n") + "\n"
  }
}
