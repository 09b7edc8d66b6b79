<#
.SYNOPSIS
  Lets Windows keep nothing of what was in a visit's memory or on its screen: run it once, as administrator; restart.
.DESCRIPTION
  What it changes is written to ProgramData\Clearing\no-trace-before.json first; -Undo puts all of it back.
  Not verified on a real Windows.
#>
[CmdletBinding()]
param([switch]$Undo)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$policies = 'HKLM:\SOFTWARE\Policies\Microsoft'
$session = 'HKLM:\SYSTEM\CurrentControlSet\Control'
$wanted = @(
    # memory that would reach a disk: no page file, and an emptied one where Windows makes one all the same
    @{ Key = "$session\Session Manager\Memory Management"; Name = 'PagingFiles'; Kind = 'MultiString'; Value = @() }
    @{ Key = "$session\Session Manager\Memory Management"; Name = 'ClearPageFileAtShutdown'; Kind = 'DWord'; Value = 1 }
    @{ Key = "$session\Power"; Name = 'HibernateEnabled'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$session\Session Manager\Power"; Name = 'HiberbootEnabled'; Kind = 'DWord'; Value = 0 }
    # dumps, of Windows and of programs
    @{ Key = "$session\CrashControl"; Name = 'CrashDumpEnabled'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\Windows Error Reporting"; Name = 'Disabled'; Kind = 'DWord'; Value = 1 }
    # the clipboard's history, and what was done when
    @{ Key = "$policies\Windows\System"; Name = 'AllowClipboardHistory'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\System"; Name = 'AllowCrossDeviceClipboard'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\System"; Name = 'EnableActivityFeed'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\System"; Name = 'PublishUserActivities'; Kind = 'DWord'; Value = 0 }
    # what was typed and written, to learn from it
    @{ Key = "$policies\InputPersonalization"; Name = 'AllowInputPersonalization'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\InputPersonalization"; Name = 'RestrictImplicitTextCollection'; Kind = 'DWord'; Value = 1 }
    @{ Key = "$policies\InputPersonalization"; Name = 'RestrictImplicitInkCollection'; Kind = 'DWord'; Value = 1 }
    # pictures of the screen: Recall, the game bar, the steps recorder
    @{ Key = "$policies\Windows\WindowsAI"; Name = 'DisableAIDataAnalysis'; Kind = 'DWord'; Value = 1 }
    @{ Key = "$policies\Windows\WindowsAI"; Name = 'AllowRecallEnablement'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\GameDVR"; Name = 'AllowGameDVR'; Kind = 'DWord'; Value = 0 }
    @{ Key = "$policies\Windows\AppCompat"; Name = 'DisableUAR'; Kind = 'DWord'; Value = 1 }
    # a swipe from the edge leads out of a full screen
    @{ Key = "$policies\Windows\EdgeUI"; Name = 'AllowEdgeSwipe'; Kind = 'DWord'; Value = 0 }
)
$before = Join-Path $env:ProgramData 'Clearing\no-trace-before.json'

function Set-One($key, $name, $kind, $value) {
    if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }
    New-ItemProperty -Path $key -Name $name -PropertyType $kind -Value $value -Force | Out-Null
}

if ($Undo) {
    if (-not (Test-Path $before)) { throw "$before is not there: nothing is known of how it was." }
    $known = Get-Content $before -Raw | ConvertFrom-Json
    foreach ($one in $known.Values) {
        if ($one.There) { Set-One $one.Key $one.Name $one.Kind $one.Value }
        elseif (Test-Path $one.Key) { Remove-ItemProperty -Path $one.Key -Name $one.Name -ErrorAction SilentlyContinue }
    }
    Get-CimInstance Win32_ComputerSystem | Set-CimInstance -Property @{ AutomaticManagedPagefile = [bool]$known.Pagefile }
    Remove-Item $before
    Write-Output 'As it was before. Restart Windows.'
    return
}

if (-not (Test-Path $before)) {
    $known = foreach ($one in $wanted) {
        $item = Get-ItemProperty -Path $one.Key -Name $one.Name -ErrorAction SilentlyContinue
        $there = $null -ne $item
        @{ Key = $one.Key; Name = $one.Name; Kind = $one.Kind; There = $there
           Value = $(if ($there) { $item.($one.Name) } else { $null }) }
    }
    $managed = (Get-CimInstance Win32_ComputerSystem).AutomaticManagedPagefile
    New-Item -ItemType Directory -Path (Split-Path $before) -Force | Out-Null
    [ordered]@{ Pagefile = $managed; Values = @($known) } | ConvertTo-Json -Depth 4 | Set-Content $before -Encoding utf8
}
Get-CimInstance Win32_ComputerSystem | Set-CimInstance -Property @{ AutomaticManagedPagefile = $false }
foreach ($one in $wanted) { Set-One $one.Key $one.Name $one.Kind $one.Value }
powercfg.exe /hibernate off
if ($LASTEXITCODE) { throw "powercfg ended with $LASTEXITCODE." }
Write-Output 'Windows keeps no page file, hibernation, dump, clipboard, typing or picture of the screen. Restart Windows.'
