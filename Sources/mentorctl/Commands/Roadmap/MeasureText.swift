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
      measure.stage.map { "\($0.rawValue). " + settings($0.name) })
    add(Phrase(ru: "Содержание", en: "Content"), measure.content)
    add(Phrase(ru: "Срок", en: "Deadline"), settings(RoadmapLabels.deadline(measure)))
    add(Phrase(ru: "Даты", en: "Dates"), settings(Self.days(of: measure, in: schedule)))
    add(
      Phrase(ru: "Ответственные", en: "Responsible"), measure.responsible.joined(separator: "; "))
    add(Phrase(ru: "Результат", en: "Result"), measure.result)
    for extra in measure.extras {
      lines += "\(extra.caption.visible): \(extra.text.visible)"
        .wrapped(at: settings.width, indent: 2)
    }
    add(Phrase(ru: "Состояние", en: "State"), settings(measure.stateLabel(in: schedule, on: today)))
    add(
      Phrase(ru: "Начато", en: "Begun"),
      measure.progress.started.map { started in
        [settings(Phrase(ru: started.date.numeric, en: started.date.iso)), started.by].compactMap {
          $0
        }.joined(separator: ", ")
      })
    for completion in measure.progress.completions {
      add(
        Phrase(ru: "Выполнено", en: "Carried out"),
        settings(Phrase(ru: completion.date.numeric, en: completion.date.iso))
          + (completion.window.map { " (\(MeasureInstanceID(measure: measure.id, window: $0)))" }
            ?? ""))
      for paper in completion.papers {
        lines += ("  " + settings(Self.title(of: paper)) + ": " + settings(paper.label))
          .wrapped(at: settings.width, indent: 4)
      }
    }
    for skip in measure.progress.skippedWindows {
      add(
        Phrase(ru: "Отменён срок", en: "Given up"),
        "\(MeasureInstanceID(measure: measure.id, window: skip.window)), \(skip.reason)")
    }
    if measure.lacksPaper {
      add(
        Phrase(ru: "Не хватает документа", en: "Paper missing"),
        settings(
          measure.expectedPapers.map(\.name).listed(joinedBy: .or)
            + Phrase(
              ru: " (по формулировке результата; значение программы по умолчанию)",
              en: " (by the wording of the result; the program's default)")))
    }
    add(
      measure.progress.state == .skipped
        ? Phrase(ru: "Причина", en: "Reason") : Phrase(ru: "Заметка", en: "Note"),
      measure.progress.note)
    add(
      Phrase(ru: "Источник", en: "Source"),
      measure.origin.map { origin in
        let line = Phrase(ru: "строка \(origin.line)", en: "line \(origin.line)")
        return origin.file + ", " + settings(origin.place?.name ?? line)
      } ?? settings(Phrase(ru: "внесено вручную", en: "entered by hand")))
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The days of the deadline, and from which event they follow; how to enter the days of an event that
  /// nobody knows yet.
  private static func days(of measure: Measure, in schedule: RoadmapSchedule) -> Phrase {
    let terms = schedule.terms
    let windows = measure.deadline.namedWindows(under: terms)
    let days = windows.map(\.days.daysInWords).joined(separator: ", ")
    guard let anchor = measure.deadline.anchor else { return days }
    let isOfEvent = windows.contains { $0.id == .anchor(anchor) }
    if isOfEvent, let date = terms.entered[anchor] ?? terms.known[anchor] {
      let source = date.source.map { Phrase(verbatim: ", \($0)") } ?? Phrase(verbatim: "")
      return days + Phrase(verbatim: " (") + anchor.name + Phrase(verbatim: ": ")
        + date.days.daysInWords + source + Phrase(verbatim: ")")
    }
    guard windows.isEmpty else { return days }
    return Phrase(ru: "пока не известны (", en: "not known yet (") + anchor.name
      + Phrase(
        ru: "); назвать: mentorctl roadmap edit \(schedule.roadmap.id) --anchor "
          + "\(anchor.rawValue)=ДАТА",
        en: "); enter them by mentorctl roadmap edit \(schedule.roadmap.id) --anchor "
          + "\(anchor.rawValue)=DATE")
  }

  /// What a piece of evidence is.
  private static func title(of evidence: Evidence) -> Phrase {
    switch evidence {
    case .order: Phrase(ru: "приказ", en: "order")
    case .document: Phrase(ru: "документ", en: "paper")
    case .file: Phrase(ru: "файл", en: "file")
    case .link: Phrase(ru: "ссылка", en: "link")
    case .words: Phrase(ru: "подтверждение", en: "evidence")
    }
  }
}
