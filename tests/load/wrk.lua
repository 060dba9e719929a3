-- What wrk sends and what it tells; see load.ts. Arguments: a file with one request target a line, the status expected, a pause in ms.
local targets, counter, expected, pause, failures = {}, 0, 200, 0, {}
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  for line in io.lines(args[1]) do table.insert(targets, line) end
  expected, pause = tonumber(args[2]), tonumber(args[3])
  statuses = ''
end

function request()
  counter = counter + 1
  return wrk.format('GET', targets[(counter - 1) % #targets + 1])
end

function delay() return pause end

function response(status)
  if status == expected then return end
  failures[status] = (failures[status] or 0) + 1
  local parts = {}
  for code, count in pairs(failures) do table.insert(parts, string.format('"%d":%d', code, count)) end
  statuses = table.concat(parts, ',')
end

function done(summary, latency)
  local broken = {}
  for name, count in pairs(summary.errors) do
    if count > 0 and name ~= 'status' then table.insert(broken, string.format('"%s":%d', name, count)) end
  end
  local first = threads[1]:get('statuses')
  if first ~= '' then table.insert(broken, first) end
  io.write(string.format('\n{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"worst":%f,"bytes":%d,"failures":{%s}}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3, summary.bytes, table.concat(broken, ',')))
end
