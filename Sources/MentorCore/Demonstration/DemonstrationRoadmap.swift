import JSONStore

/// The roadmap of an invented school, with the traps of real ones: a row cut by a page, parties
/// without a comma, a lost number, a copied result, a date before the approval, a wrong year.
enum DemonstrationRoadmap {
  /// The text as somebody copied it out of a document, cells separated by tabs.
  static func text(school: String, year: SchoolYear) -> String {
    let (one, two) = (year.firstYear, year.lastYear)
    return """
      УТВЕРЖДАЮ
      Директор \(school)
      __________ Н.В. Ковригина
      Приказ № 118 от «02» сентября \(one) г.

      Дорожная карта
      внедрения целевой модели наставничества в \(school)
      на \(one)-\(two) учебный год

      №\tМероприятие\tСрок\tОтветственный\tРезультат
      1. Подготовка условий для запуска программы\t\t\t\t
      1\tИздать приказ о рабочей группе и кураторе программы\tдо 28.08.\(one)\tКовригина Н.В.\t\
      Приказ
      2\tУтвердить положение о наставничестве\tдо 12.09.\(one)\tКовригина Н.В., Лаврушина О.Д.\t\
      Положение о наставничестве
      3\tРассказать о программе на родительских собраниях\tсентябрь\tклассные руководители\t\
      Протоколы собраний
      2. Формирование базы наставляемых\t\t\t\t
      1\tПровести анкетирование учеников и молодых учителей\tсентябрь\t\
      Лаврушина О.Д. Ремизов П.А.\tАнкеты
      2\tСобрать согласия на обработку персональных данных\tдо 25.09.\(one)\tклассные руководители,\t\
      Папка согласий
      3\tУточнить запросы у классных руководителей и\tсентябрь – октябрь\tпсихолог\t\
      База наставляемых с запросами

      \tпсихолога\t\t\t
      3. Формирование базы наставников\t\t\t\t
      1\tПригласить старшеклассников, учителей, студентов и работников предприятий\t\
      сентябрь-октябрь\tкуратор\tБаза наставников
      3\tПровести круглый стол с предприятиями-партнёрами\tоктябрь\tКуратор, Ковригина Н.В.\t\
      База наставляемых с запросами
      4. Отбор и обучение наставников\t\t\t\t
      1\tПровести собеседования с наставниками\tдо 10.10.\(one)\tкуратор, психолог\tСписок наставников
      2\tОбучить наставников в Школе наставника\tоктябрь\tЛаврушина О.Д.\tПрограмма обучения
      5. Формирование наставнических пар (групп)\t\t\t\t
      1\tПровести общую встречу и собрать пожелания\tдо 20.10.\(one)\tкуратор\tЛисты пожеланий
      2\tСоставить пары и группы, издать приказ о закреплении\tдо 31.10.\(one)\tкуратор\tПриказ
      6. Организация работы пар (групп)\t\t\t\t
      1\tПровести первые, пробные и рабочие встречи\tноябрь-май\tнаставники\tЖурнал встреч
      2\tСобирать обратную связь о встречах\tдекабрь, март, май\tкуратор\tЛисты обратной связи
      3\tПровести промежуточное анкетирование\tдекабрь\tкуратор, психолог\tСправка
      7. Завершение наставничества\t\t\t\t
      1\tПодвести итоги в парах и группах\tмай\tнаставники, куратор\tОтчёты пар
      2\tПровести итоговое мероприятие и поощрить наставников\tдо 25.05.\(two)\tКовригина Н.В.\tПриказ
      3\tРазместить лучшие практики на сайте школы\tдо 15.06.\(two + 10)\tРемизов П.А.\tСтраница сайта

      """
  }

  /// The roadmaps of `text`, with what was due before `date` done, but for the last of it.
  static func roadmaps(_ text: String, on date: CalendarDate) -> [Roadmap] {
    let hash = SHA256.digest(of: Array(text.utf8)).hex
    let reading = RoadmapReader().read(text: text, file: Demonstration.roadmapFile, hash: hash)
    return reading.roadmaps.map { roadmap in
      var roadmap = roadmap
      let agenda = RoadmapAgenda(today: date).items(in: [roadmap], states: [.overdue])
      for item in agenda.dropLast() {
        guard let index = roadmap.measures.firstIndex(where: { $0.id == item.measure.id }),
          let done = done(roadmap.measures[index], item, on: date)
        else { continue }
        roadmap.measures[index] = done
      }
      return roadmap
    }
  }

  /// `measure`, carried out on the last day of its window; `nil` where it was carried out before.
  private static func done(_ measure: Measure, _ item: MeasureInstance, on date: CalendarDate)
    -> Measure?
  {
    guard let lastDay = item.lastDay else { return nil }
    do throws(RoadmapError) {
      return try measure.completed(on: lastDay, evidence: measure.result, today: date)
    } catch {
      return nil
    }
  }
}
