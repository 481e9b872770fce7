import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl form show`.
struct FormShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать правила формы и их источники.", en: "Show the rules of a form."),
    examples: [
      Example(
        "mentorctl form show \"ученик – ученик\"",
        Phrase(ru: "Кто кому наставник и почему.", en: "Who mentors whom, and why."))
    ])

  @Argument(
    "form", value: ValueName(ru: "форма", en: "form"),
    Phrase(ru: "Код или название формы.", en: "The code or the name of the form."))
  var reference: FormReference

  func run(in context: AppContext) throws -> Answer {
    let form = try reference.form(in: context.forms)
    return Answer(report: Self.report(form, context.thresholds))
  }

  /// The form in full, under the thresholds of the directory.
  static func report(_ form: MentorshipForm, _ thresholds: ProgrammeSettings) -> Report {
    Report(
      text: { text(form, thresholds, $0) }, json: { ["form": form.json(under: thresholds)] })
  }

  private static func text(
    _ form: MentorshipForm, _ thresholds: ProgrammeSettings, _ settings: TextSettings
  ) -> String {
    var lines = [
      "\(form.code)  \(settings(form.name)) — \(settings(form.model.name))"
    ]
    func add(_ title: Phrase, _ rules: [(Phrase, RuleSource)]) {
      guard !rules.isEmpty else { return }
      lines.append(settings(title))
      for (rule, source) in rules {
        let text = "\(settings(rule)) (\(settings(source.phrase)))"
        lines += "– \(text)".wrapped(at: settings.width - 2, indent: 2).map { "  " + $0 }
      }
    }
    add(
      Phrase(ru: "Наставляемый", en: "Mentee"),
      form.menteeRules.map { ($0.rule.name(under: thresholds), $0.source) })
    add(
      Phrase(ru: "Наставник", en: "Mentor"),
      form.mentorRules.map { ($0.rule.name(under: thresholds), $0.source) })
    add(Phrase(ru: "Вместе", en: "Both"), form.pairRules.map { ($0.rule.name, $0.source) })
    if !form.roleModels.isEmpty {
      lines.append(settings(Phrase(ru: "Ролевые модели", en: "Role models")))
      lines += form.roleModels.map { "  – \($0)" }
    }
    if !form.aliases.isEmpty {
      lines.append(
        settings(Phrase(ru: "Другие названия: ", en: "Other names: "))
          + form.aliases.joined(separator: "; "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
