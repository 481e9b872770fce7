import CommandLineKit
import Wording

/// The commands under `mentorctl fsn`.
enum StatisticsCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "fsn",
    Phrase(
      ru: "Формы федерального статистического наблюдения и таблицы региона.",
      en: "Forms of the federal statistics and tables of a region."),
    aliases: ["фсн", "статистика", "statistics"],
    discussion: Phrase(
      ru:
        "Форма — это данные: разделы, строки, графы и правила, по которым считается каждая ячейка. "
        + "Строк о наставничестве в действующих федеральных формах не установлено, поэтому с программой "
        + "идут таблица региона REGION и вымышленный образец EXAMPLE, а действующую форму описывают по "
        + "нему: mentorctl fsn add, map, check. За учебный год берётся --year; форма за календарный год "
        + "заполняется за тот, в котором учебный год начинается.",
      en:
        "A form is data: sections, rows, columns and the rule by which each cell is counted. No line about "
        + "mentorship is established in the federal forms in force, so the program ships the table of a "
        + "region, REGION, and an invented sample, EXAMPLE; a form in force is described after it: "
        + "mentorctl fsn add, map, check. The school year is that of --year; a form of a calendar year is "
        + "filled for the one in which the school year begins."),
    standard: StatisticsList.self,
    [
      StatisticsList.self, StatisticsShow.self, StatisticsWords.self, StatisticsAdd.self,
      StatisticsMap.self, StatisticsEnter.self, StatisticsFill.self, StatisticsExport.self,
      StatisticsCheck.self, StatisticsTrace.self, StatisticsFreeze.self, StatisticsDiff.self,
    ])
}
