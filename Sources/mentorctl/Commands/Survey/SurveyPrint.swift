import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey print`.
struct SurveyPrint: Command {
  static let about = About(
    "print",
    Phrase(
      ru: "Напечатать бланк анкеты: Word (DOCX) или страница для печати (HTML).",
      en: "Print the blank of a survey: Word (DOCX) or a page for printing (HTML)."),
    discussion: Phrase(
      ru:
        "Бланк всегда на русском. Напечатать можно и готовую анкету, которая ещё не заведена. Ответы с "
        + "бумаги вносят в таблицу, столбцы которой названы вопросами или их ключами, и импортируют: mentorctl "
        + "survey import.",
      en:
        "The blank is always Russian. A shipped survey that is not defined yet can be printed as well. "
        + "Answers on paper are typed into a table whose columns are called as the questions or their keys, "
        + "and imported: mentorctl survey import."),
    examples: [
      Example(
        "mentorctl survey print intake-mentee-uu -o анкета.docx",
        Phrase(ru: "Бланк для Word.", en: "The blank for Word.")),
      Example(
        "mentorctl survey print preferences-mentee -o выбор.html",
        Phrase(ru: "Страница для печати.", en: "A page for printing.")),
    ])

  @OptionGroup var chosen: SurveyArgument

  func run(in context: AppContext) throws -> Answer {
    let found = try SurveySource.find(chosen.survey, context)
    let label = [found.label, found.year?.jsonText].compactMap { $0 }.joined(separator: ", ")
    let paper = found.definition.blank(organization: found.organization?.name, label: label)
    var notes = found.notes
    if found.isStandard { notes.append(SurveyCatalogue.remark) }
    return Answer(
      report: Report(paper) { ["survey": .object(found.members)] }, notes: notes)
  }
}
