import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey show`.
struct SurveyShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать вопросы анкеты.", en: "Show the questions of a survey."),
    discussion: Phrase(
      ru:
        "Анкету, которой в каталоге нет, но которая есть среди готовых, покажет тоже. Вывод --json читает "
        + "обратно mentorctl survey define.",
      en:
        "A survey that is not in the directory but among the shipped ones is shown as well. What --json "
        + "gives is read back by mentorctl survey define."),
    examples: [
      Example(
        "mentorctl survey show intake-mentee-uu",
        Phrase(ru: "Вопросы анкеты.", en: "The questions of a survey.")),
      Example(
        "mentorctl survey show intake-mentee-uu --json -o анкета.json",
        Phrase(ru: "В файл, чтобы изменить.", en: "Into a file, to be edited.")),
    ])

  @OptionGroup var chosen: SurveyArgument

  func run(in context: AppContext) throws -> Answer {
    let found = try SurveySource.find(chosen.survey, context)
    var notes = found.notes
    if found.isStandard { notes.append(SurveyCatalogue.remark) }
    return Answer(
      report: Report(
        text: { Self.text(found, $0) }, json: { ["survey": .object(found.members)] }),
      notes: notes)
  }

  private static func text(_ found: SurveySource, _ settings: TextSettings) -> String {
    let definition = found.definition
    var lines = [
      "\(found.label)  \(definition.title.visible)",
      settings(
        definition.role.name + Phrase(verbatim: ", ") + definition.round.name
          + Phrase(verbatim: found.year.map { ", \($0.jsonText)" } ?? "")),
    ]
    for (index, question) in definition.questions.enumerated() {
      let star = question.required ? " *" : ""
      lines += "\(index + 1). \(question.fullText.visible)\(star)"
        .wrapped(at: settings.width, indent: 4)
      var kind = "    \(question.key): \(settings(question.kind.name))"
      if let scale = question.scale {
        kind += " \(scale.from) (\(scale.low.visible)) – \(scale.to) (\(scale.high.visible))"
      }
      if let most = question.most {
        kind += settings(Phrase(ru: ", не больше \(most)", en: ", \(most) at most"))
      }
      if let field = question.field {
        kind += settings(
          Phrase(ru: ", поле \(field.rawValue)", en: ", fills \(field.rawValue)"))
      }
      lines += kind.wrapped(at: settings.width, indent: 6)
      let other =
        question.allowsOther ? [settings(Phrase(ru: "другое", en: "something else"))] : []
      for option in question.options.map(\.visible) + other { lines.append("    – \(option)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A survey of the directory, or one that the program ships.
struct SurveySource {
  let definition: SurveyDefinition

  /// The survey of the directory; `nil` for one that is only shipped.
  let survey: Survey?

  /// The organisation; `nil` where there is no data directory.
  let organization: Organization?

  let notes: [Phrase]

  /// The year; `nil` for a survey that is only shipped.
  var year: SchoolYear? { survey?.year }

  /// The identifier with the code.
  var label: String {
    (survey.map { "\($0.id) " } ?? "") + definition.code.text
  }

  /// Whether the questions are the program's own.
  var isStandard: Bool { survey?.isStandard ?? true }

  /// The fields of the record.
  var members: [JSON.Member] { survey?.jsonMembers ?? definition.jsonMembers }

  /// The survey of the directory that `reference` names, else the shipped one.
  static func find(_ reference: SurveyReference, _ context: AppContext) throws -> SurveySource {
    let shipped = try? SurveyDefinition.shipped(reference.text)
    do {
      let ((survey, organization), notes) = try context.read { snapshot throws(WorkspaceError) in
        (
          try Self.stored(reference, isShipped: shipped != nil, &snapshot, context),
          try snapshot.load(.organization)
        )
      }
      if let definition = survey?.definition ?? shipped {
        return SurveySource(
          definition: definition, survey: survey, organization: organization, notes: notes)
      }
      throw SurveyError.notShipped(reference.text, near: [])
    } catch let error as StorageError where error.kind == .notFound {
      return SurveySource(
        definition: try SurveyDefinition.shipped(reference.text), survey: nil, organization: nil,
        notes: [])
    }
  }

  private static func stored(
    _ reference: SurveyReference, isShipped: Bool, _ source: inout Snapshot, _ context: AppContext
  ) throws(WorkspaceError) -> Survey? {
    do throws(WorkspaceError) {
      return try reference.survey(in: &source, context)
    } catch {
      guard isShipped, case .domain = error else { throw error }
      return nil
    }
  }
}
