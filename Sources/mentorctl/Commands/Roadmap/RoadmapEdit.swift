import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap edit`.
struct RoadmapEdit: Command {
  static let about = About(
    "edit",
    Phrase(
      ru: "Изменить дорожную карту или мероприятие.", en: "Change a roadmap or a measure."),
    discussion: Phrase(
      ru: "С кодом карты меняются её сведения или добавляется мероприятие (--add), с кодом "
        + "мероприятия — само мероприятие; --remove исключает его, но отметки о нём остаются в "
        + "записях. Пустое значение убирает необязательное поле: --result \"\". Срок читается так "
        + "же, как при импорте, и показывается, как он понят. Утверждённую карту править можно, но "
        + "изменение вносится приказом: об этом напоминают.",
      en: "With a roadmap its head is changed or a measure is added (--add), with a measure the "
        + "measure itself; --remove takes it out, but its marks stay on record. An empty value "
        + "removes an optional field: --result \"\". A deadline is read as in an import, and how it "
        + "is understood is shown. An approved roadmap can be edited, but a change takes an order: "
        + "you are reminded of it."),
    examples: [
      Example(
        "mentorctl roadmap edit R-1/3 --deadline \"до 15.10.2026\" --responsible \"куратор, завуч\"",
        Phrase(ru: "Другой срок и ответственные.", en: "Another deadline, other people.")),
      Example(
        "mentorctl roadmap edit R-1 --add \"Провести круглый стол\" --deadline ноябрь --section 2",
        Phrase(ru: "Новое мероприятие в разделе 2.", en: "A new measure in section 2.")),
      Example(
        "mentorctl roadmap edit R-1/7 --remove --reason \"включено в R-1/6\"",
        Phrase(ru: "Исключить мероприятие.", en: "Take a measure out.")),
      Example(
        "mentorctl roadmap edit R-1 --period \"2026-2027 учебный год\"",
        Phrase(ru: "Назвать период.", en: "Name the period.")),
      Example(
        "mentorctl roadmap edit R-1 --anchor \"ministry-terms=15.10.2026 (письмо № 5)\"",
        Phrase(
          ru: "Министерство назвало срок.", en: "The ministry has named the day.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "По исключаемому мероприятию есть отметки, а причина не названа.",
          en: "The measure to be taken out bears marks, and no reason is given."))
    ])

  @Argument(
    "id", value: ValueName(ru: "код", en: "id"), completion: .dynamic("measures"),
    Phrase(
      ru: "Код дорожной карты (R-1) или мероприятия (R-1/14).",
      en: "The identifier of a roadmap (R-1) or of a measure (R-1/14)."))
  var id: RecordReference

  @Option("title", Phrase(ru: "Название.", en: "The title."))
  var title: String?

  @OptionGroup var head: RoadmapHeadOptions
  @OptionGroup var fields: MeasureFieldOptions

  @Option(
    "add", value: ValueName(ru: "название", en: "title"),
    Phrase(
      ru: "Добавить мероприятие с таким названием.", en: "Add a measure with this title."))
  var added: String?

  @Flag("remove", Phrase(ru: "Исключить мероприятие.", en: "Take the measure out."))
  var remove: Bool

  @OptionGroup var writing: WriteOptions

  private var measure: MeasureID? { try? MeasureID(jsonText: id.text.uppercased()) }

  func validate() throws(UsageError) {
    if title?.cleaned().isEmpty == true || added?.cleaned().isEmpty == true {
      throw UsageError(RoadmapError.titleMissing.message, hint: RoadmapError.titleMissing.hint)
    }
    if measure != nil {
      guard head.isEmpty, added == nil else {
        throw UsageError(
          Phrase(
            ru: "сведения о карте и --add относятся к дорожной карте, а названо мероприятие",
            en: "the head and --add belong to a roadmap, but a measure is named"),
          hint: Phrase(
            ru: "Назовите дорожную карту, например R-1.", en: "Name the roadmap, such as R-1."))
      }
      if remove, title != nil || !fields.isEmpty {
        throw UsageError(
          Phrase(
            ru: "--remove исключает мероприятие, менять его заодно нельзя",
            en: "--remove takes the measure out, so nothing of it can be changed"))
      }
    } else if remove || added == nil && !fields.isEmpty {
      throw UsageError(
        Phrase(
          ru: "эти поля есть у мероприятия, а названа дорожная карта",
          en: "these fields belong to a measure, but a roadmap is named"),
        hint: Phrase(
          ru: "Назовите мероприятие, например R-1/3, или добавьте новое через --add.",
          en: "Name the measure, such as R-1/3, or add a new one by --add."))
    }
    if title == nil, added == nil, !remove, head.isEmpty, fields.isEmpty {
      throw UsageError(
        Phrase(ru: "не сказано, что изменить", en: "nothing to change is named"),
        hint: Phrase(
          ru: "Поля перечисляет mentorctl help roadmap edit.",
          en: "The fields are listed by mentorctl help roadmap edit."))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    var change = RoadmapEditing(
      today: context.today, reason: writing.reason, isConfirmed: context.options.yes)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old: Roadmap
      if let measure {
        old = try editing.roadmap(measure.roadmap)
      } else {
        old = try id.record(in: editing.load(.roadmaps))
      }
      let roadmap = try changed(old, &change)
      try editing.save(roadmap, on: .roadmaps)
      if old.anchors != roadmap.anchors {
        let basis = try editing.scheduleBasis(of: [roadmap], on: context.today)
        change.noteDays(from: basis.schedule(of: old), to: basis.schedule(of: roadmap))
      }
      return (old, roadmap)
    }
    let (old, roadmap) = outcome.value
    return Answer(
      report: EditReport(old: old, new: roadmap, change: change).report,
      notes: outcome.notes.map(\.message) + change.notes(from: old, to: roadmap))
  }

  private func changed(
    _ old: Roadmap, _ change: inout RoadmapEditing
  ) throws(WorkspaceError) -> Roadmap {
    do throws(RoadmapError) {
      if let measure {
        return remove
          ? try change.withdrawing(measure, from: old)
          : try change.editing(measure, of: old, title: title, fields)
      }
      var roadmap: Roadmap
      do throws(CalendarError) {
        roadmap = try head.changed(old)
      } catch {
        throw .badPeriod(error)
      }
      if let title { roadmap.title = title.cleaned() }
      change.reread = roadmap.rereadDeadlines(from: old)
      guard let added else { return roadmap }
      return try change.adding(added, to: roadmap, fields)
    } catch {
      throw .domain(error)
    }
  }
}
