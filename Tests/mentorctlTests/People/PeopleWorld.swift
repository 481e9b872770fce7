import Testing

/// A data directory with a few invented people, for tests of commands.
func peopleWorld() throws -> TestWorld {
  let world = try TestWorld()
  world("init", "--name", "Школа у реки")
  world("person", "add", "Лугова Анна Ильинична", "--born", "12.03.2012", "--grade", "7А")
  world("person", "add", "Камышин Егор", "--born", "2009", "--grade", "11Б")
  world("person", "add", "Ёлкин Пётр Львович", "--role", "teacher", "--subjects", "физика")
  return world
}
